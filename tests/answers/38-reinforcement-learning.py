"""Right and wrong answers to the assignment of 38-reinforcement-learning."""


# %% returns right: the sum of the definition, step by step
def returns(rewards, gamma):
    if gamma < 0 or gamma > 1:
        raise ValueError("gamma")
    return [
        sum(gamma**k * reward for k, reward in enumerate(rewards[t:])) for t in range(len(rewards))
    ]


# %% returns right: an array filled from the back
def returns(rewards, gamma):
    if not 0 <= gamma <= 1:
        raise ValueError("gamma")
    result = np.array(rewards, dtype=float)
    for t in range(len(result) - 2, -1, -1):
        result[t] += gamma * result[t + 1]
    return result


# %% returns wrong: the discount runs forwards, from the first step
def returns(rewards, gamma):
    if not 0 <= gamma <= 1:
        raise ValueError("gamma")
    total, result = 0.0, []
    for reward in rewards:
        total = reward + gamma * total
        result.append(total)
    return result


# %% returns wrong: the results are left in the order from the back
def returns(rewards, gamma):
    if not 0 <= gamma <= 1:
        raise ValueError("gamma")
    total, result = 0.0, []
    for reward in reversed(rewards):
        total = reward + gamma * total
        result.append(total)
    return result


# %% returns wrong: the step's own reward is discounted too
def returns(rewards, gamma):
    if not 0 <= gamma <= 1:
        raise ValueError("gamma")
    total, result = 0.0, []
    for reward in reversed(rewards):
        total = gamma * (reward + total)
        result.append(total)
    return result[::-1]


# %% returns wrong: only the return of the whole episode
def returns(rewards, gamma):
    if not 0 <= gamma <= 1:
        raise ValueError("gamma")
    return sum(gamma**k * reward for k, reward in enumerate(rewards))


# %% returns wrong: discounts from the start of the episode, not from each step
def returns(rewards, gamma):
    if not 0 <= gamma <= 1:
        raise ValueError("gamma")
    parts = [gamma**k * reward for k, reward in enumerate(rewards)]
    return [sum(parts[t:]) for t in range(len(parts))]


# %% returns wrong: reverses the caller's list in place
def returns(rewards, gamma):
    if not 0 <= gamma <= 1:
        raise ValueError("gamma")
    if isinstance(rewards, list):
        rewards.reverse()
    else:
        rewards = rewards[::-1]
    total, result = 0.0, []
    for reward in rewards:
        total = reward + gamma * total
        result.append(total)
    return result[::-1]


# %% returns wrong: gamma of 0 and 1 are refused
def returns(rewards, gamma):
    if not 0 < gamma < 1:
        raise ValueError("gamma")
    return [sum(gamma**k * r for k, r in enumerate(rewards[t:])) for t in range(len(rewards))]


# %% returns wrong: gamma is not checked
def returns(rewards, gamma):
    return [sum(gamma**k * r for k, r in enumerate(rewards[t:])) for t in range(len(rewards))]


# %% returns wrong: an empty episode gives 0 in place of no returns
def returns(rewards, gamma):
    if not 0 <= gamma <= 1:
        raise ValueError("gamma")
    if len(rewards) == 0:
        return 0.0
    return [sum(gamma**k * r for k, r in enumerate(rewards[t:])) for t in range(len(rewards))]


# %% returns wrong: a result of the rewards' own type, so whole rewards give whole returns
def returns(rewards, gamma):
    if not 0 <= gamma <= 1:
        raise ValueError("gamma")
    result = np.array(rewards)
    for t in range(len(result) - 2, -1, -1):
        result[t] = result[t] + gamma * result[t + 1]
    return result


# %% cumulative-regret right: plain Python with a running sum
def cumulative_regret(pulled, means):
    best, total, result = max(means), 0.0, []
    for arm in pulled:
        if not 0 <= arm < len(means):
            raise ValueError(f"no arm {arm}")
        total += best - means[arm]
        result.append(total)
    return result


# %% cumulative-regret right: counts of pulls up to each round times the gaps
def cumulative_regret(pulled, means):
    arms = range(len(means))
    if any(arm not in arms for arm in pulled):
        raise ValueError("no such arm")
    gaps = np.max(means) - np.array(means)
    chosen = np.array([[arm == p for arm in arms] for p in pulled]).reshape(-1, len(means))
    return np.cumsum(chosen, axis=0) @ gaps


# %% cumulative-regret wrong: the regret of each round, not summed up
def cumulative_regret(pulled, means):
    if any(not 0 <= arm < len(means) for arm in pulled):
        raise ValueError("no such arm")
    return [max(means) - means[arm] for arm in pulled]


# %% cumulative-regret wrong: the sign is turned round
def cumulative_regret(pulled, means):
    if any(not 0 <= arm < len(means) for arm in pulled):
        raise ValueError("no such arm")
    return np.cumsum([means[arm] - max(means) for arm in pulled])


# %% cumulative-regret wrong: the best of the arms that were pulled, not of all
def cumulative_regret(pulled, means):
    if any(not 0 <= arm < len(means) for arm in pulled):
        raise ValueError("no such arm")
    taken = [means[arm] for arm in pulled]
    return np.cumsum([max(taken) - mean for mean in taken])


# %% cumulative-regret wrong: an arm of -1 silently means the last one
def cumulative_regret(pulled, means):
    if any(arm >= len(means) for arm in pulled):
        raise ValueError("no such arm")
    return np.cumsum([max(means) - means[arm] for arm in pulled])


# %% cumulative-regret wrong: no check, so NumPy's IndexError comes out
def cumulative_regret(pulled, means):
    means = np.asarray(means)
    return np.cumsum(means.max() - means[np.array(pulled, dtype=int)])


# %% cumulative-regret wrong: one check too many, the number of arms itself is let through and clipped
def cumulative_regret(pulled, means):
    if any(not 0 <= arm <= len(means) for arm in pulled):
        raise ValueError("no such arm")
    return np.cumsum([max(means) - means[min(arm, len(means) - 1)] for arm in pulled])


# %% cumulative-regret wrong: only the regret at the end
def cumulative_regret(pulled, means):
    if any(not 0 <= arm < len(means) for arm in pulled):
        raise ValueError("no such arm")
    return sum(max(means) - means[arm] for arm in pulled)


# %% cumulative-regret wrong: an empty list becomes an array of floats, which is no index
def cumulative_regret(pulled, means):
    pulled, means = np.asarray(pulled), np.asarray(means)
    if np.any(pulled < 0) or np.any(pulled >= len(means)):
        raise ValueError("no such arm")
    return np.cumsum(means.max() - means[pulled])


# %% cumulative-regret wrong: no rounds give the number 0 in place of an empty vector
def cumulative_regret(pulled, means):
    if len(pulled) == 0:
        return 0.0
    if any(not 0 <= arm < len(means) for arm in pulled):
        raise ValueError("no such arm")
    return np.cumsum([max(means) - means[arm] for arm in pulled])


# %% cumulative-regret wrong: sorts the caller's means to find the best
def cumulative_regret(pulled, means):
    if any(not 0 <= arm < len(means) for arm in pulled):
        raise ValueError("no such arm")
    result = np.cumsum([max(means) - means[arm] for arm in pulled])
    if not isinstance(means, tuple):
        means.sort()
    return result


# %% cumulative-regret wrong: starts with the best mean at 0, so negative means look good
def cumulative_regret(pulled, means):
    if any(not 0 <= arm < len(means) for arm in pulled):
        raise ValueError("no such arm")
    best = 0
    for mean in means:
        best = max(best, mean)
    return np.cumsum([best - means[arm] for arm in pulled])


# %% ucb-choice right: plain Python over pairs
def ucb_choice(counts, totals):
    from math import log, sqrt

    t, best, bound = sum(counts), 0, -float("inf")
    for arm, (n, total) in enumerate(zip(counts, totals)):
        if n == 0:
            return arm
    for arm, (n, total) in enumerate(zip(counts, totals)):
        here = total / n + sqrt(2 * log(t) / n)
        if here > bound:
            best, bound = arm, here
    return best


# %% ucb-choice right: an infinite bound for arms without a pull
def ucb_choice(counts, totals):
    counts, totals = np.array(counts, dtype=float), np.array(totals, dtype=float)
    bounds = np.full(len(counts), np.inf)
    tried = counts > 0
    n = counts[tried]
    bounds[tried] = totals[tried] / n + np.sqrt(2 * np.log(counts.sum()) / n) if tried.any() else 0
    return int(bounds.argmax())


# %% ucb-choice wrong: the mean alone, without the bound
def ucb_choice(counts, totals):
    counts, totals = np.asarray(counts), np.asarray(totals)
    if np.any(counts == 0):
        return int(np.argmin(counts))
    return int(np.argmax(totals / counts))


# %% ucb-choice wrong: the sum of the rewards in place of their mean
def ucb_choice(counts, totals):
    counts, totals = np.asarray(counts), np.asarray(totals)
    if np.any(counts == 0):
        return int(np.argmin(counts))
    return int(np.argmax(totals + np.sqrt(2 * np.log(counts.sum()) / counts)))


# %% ucb-choice wrong: always the least known arm
def ucb_choice(counts, totals):
    return int(np.argmin(counts))


# %% ucb-choice wrong: the factor 2 under the root is left out
def ucb_choice(counts, totals):
    counts, totals = np.asarray(counts), np.asarray(totals)
    if np.any(counts == 0):
        return int(np.argmin(counts))
    return int(np.argmax(totals / counts + np.sqrt(np.log(counts.sum()) / counts)))


# %% ucb-choice wrong: the logarithm of the arm's own pulls
def ucb_choice(counts, totals):
    counts, totals = np.asarray(counts), np.asarray(totals)
    if np.any(counts == 0):
        return int(np.argmin(counts))
    return int(np.argmax(totals / counts + np.sqrt(2 * np.log(counts) / counts)))


# %% ucb-choice wrong: the logarithm to the base 10
def ucb_choice(counts, totals):
    counts, totals = np.asarray(counts), np.asarray(totals)
    if np.any(counts == 0):
        return int(np.argmin(counts))
    return int(np.argmax(totals / counts + np.sqrt(2 * np.log10(counts.sum()) / counts)))


# %% ucb-choice wrong: the bound is taken off, which is a choice for the careful
def ucb_choice(counts, totals):
    counts, totals = np.asarray(counts), np.asarray(totals)
    if np.any(counts == 0):
        return int(np.argmin(counts))
    return int(np.argmax(totals / counts - np.sqrt(2 * np.log(counts.sum()) / counts)))


# %% ucb-choice wrong: one pull is pretended for all, so untried arms need not come first
def ucb_choice(counts, totals):
    counts, totals = np.maximum(counts, 1), np.asarray(totals)
    return int(np.argmax(totals / counts + np.sqrt(2 * np.log(counts.sum()) / counts)))


# %% ucb-choice wrong: the last of the arms without a pull
def ucb_choice(counts, totals):
    counts, totals = np.asarray(counts), np.asarray(totals)
    if np.any(counts == 0):
        return int(np.flatnonzero(counts == 0)[-1])
    return int(np.argmax(totals / counts + np.sqrt(2 * np.log(counts.sum()) / counts)))


# %% ucb-choice wrong: of equal bounds the last
def ucb_choice(counts, totals):
    counts, totals = np.asarray(counts), np.asarray(totals)
    if np.any(counts == 0):
        return int(np.argmin(counts))
    bounds = totals / counts + np.sqrt(2 * np.log(counts.sum()) / counts)
    return int(np.flatnonzero(bounds == bounds.max())[-1])


# %% ucb-choice wrong: returns the bound and not the arm
def ucb_choice(counts, totals):
    counts, totals = np.asarray(counts), np.asarray(totals)
    if np.any(counts == 0):
        return int(np.argmin(counts))
    return (totals / counts + np.sqrt(2 * np.log(counts.sum()) / counts)).max()


# %% ucb-choice wrong: counts the coming pull in the caller's list
def ucb_choice(counts, totals):
    c, v = np.array(counts), np.asarray(totals)
    if np.any(c == 0):
        arm = int(np.argmin(c))
    else:
        arm = int(np.argmax(v / c + np.sqrt(2 * np.log(c.sum()) / c)))
    if not isinstance(counts, tuple):
        counts[arm] += 1
    return arm


# %% thompson-choice right: a loop with one draw for each arm
def thompson_choice(successes, failures, rng):
    best, largest = 0, -1.0
    for arm, (s, f) in enumerate(zip(successes, failures)):
        draw = rng.beta(s + 1, f + 1)
        if draw > largest:
            best, largest = arm, draw
    return best


# %% thompson-choice right: Beta numbers from two gamma draws each
def thompson_choice(successes, failures, rng):
    ones = rng.gamma(np.array(successes) + 1.0)
    zeros = rng.gamma(np.array(failures) + 1.0)
    return int((ones / (ones + zeros)).argmax())


# %% thompson-choice wrong: without the 1, which Beta does not accept for an arm without a success
def thompson_choice(successes, failures, rng):
    return int(np.argmax(rng.beta(np.asarray(successes), np.asarray(failures))))


# %% thompson-choice wrong: the mean of the belief, without any draw
def thompson_choice(successes, failures, rng):
    s, f = np.asarray(successes), np.asarray(failures)
    return int(np.argmax((1 + s) / (2 + s + f)))


# %% thompson-choice wrong: an arm by chance, in proportion to the means
def thompson_choice(successes, failures, rng):
    s, f = np.asarray(successes), np.asarray(failures)
    means = (1 + s) / (2 + s + f)
    return int(rng.choice(len(means), p=means / means.sum()))


# %% thompson-choice wrong: the second number counts all pulls and not the failures
def thompson_choice(successes, failures, rng):
    s, f = np.asarray(successes), np.asarray(failures)
    return int(np.argmax(rng.beta(1 + s, 1 + s + f)))


# %% thompson-choice wrong: successes and failures are swapped
def thompson_choice(successes, failures, rng):
    return int(np.argmax(rng.beta(1 + np.asarray(failures), 1 + np.asarray(successes))))


# %% thompson-choice wrong: a generator of its own with a fixed seed, the same choice each time
def thompson_choice(successes, failures, rng):
    rng = np.random.default_rng(0)
    return int(np.argmax(rng.beta(1 + np.asarray(successes), 1 + np.asarray(failures))))


# %% thompson-choice wrong: NumPy's global generator in place of rng
def thompson_choice(successes, failures, rng):
    return int(np.argmax(np.random.beta(1 + np.asarray(successes), 1 + np.asarray(failures))))


# %% thompson-choice wrong: a fixed row of numbers goes on from call to call, whatever rng is
def thompson_choice(successes, failures, rng, own=np.random.default_rng(1), calls=[0]):
    if calls[0] % 200 == 0:
        own.bit_generator.state = np.random.default_rng(1).bit_generator.state
    calls[0] += 1
    return int(np.argmax(own.beta(1 + np.asarray(successes), 1 + np.asarray(failures))))


# %% thompson-choice wrong: returns the drawn chances
def thompson_choice(successes, failures, rng):
    return rng.beta(1 + np.asarray(successes), 1 + np.asarray(failures))


# %% thompson-choice wrong: a normal distribution with a fixed spread, however much is known
def thompson_choice(successes, failures, rng):
    s, f = np.asarray(successes), np.asarray(failures)
    return int(np.argmax(rng.normal((1 + s) / (2 + s + f), 0.3)))


# %% thompson-choice wrong: an arm without pulls is always taken first, as by UCB
def thompson_choice(successes, failures, rng):
    s, f = np.asarray(successes), np.asarray(failures)
    if np.any(s + f == 0):
        return int(np.argmin(s + f))
    return int(np.argmax(rng.beta(1 + s, 1 + f)))


# %% thompson-choice wrong: adds the start value 1 to the caller's counts
def thompson_choice(successes, failures, rng):
    a = [s + 1 for s in successes]
    b = [f + 1 for f in failures]
    arm = int(np.argmax(rng.beta(a, b)))
    if not isinstance(successes, tuple):
        successes[arm] += 1
    return arm


# %% shaped-rewards right: a loop over pairs of states
def shaped_rewards(states, rewards, terminated, potential, gamma):
    n = len(rewards)
    if len(states) - n != 1:
        raise ValueError("lengths")
    result = []
    for t in range(n):
        over = terminated and t == n - 1
        after = 0 if over else potential[states[t + 1]]
        result.append(rewards[t] + gamma * after - potential[states[t]])
    return result


# %% shaped-rewards right: indexes an array of floats
def shaped_rewards(states, rewards, terminated, potential, gamma):
    if len(rewards) + 1 != len(states):
        raise ValueError("lengths")
    phi = np.array(potential, dtype=float)[np.array(states)]
    phi[-1] *= not terminated
    return np.array(rewards, dtype=float) + gamma * phi[1:] - phi[:-1]


# %% shaped-rewards wrong: the bonus for where one is, which can be collected for ever
def shaped_rewards(states, rewards, terminated, potential, gamma):
    if len(states) != len(rewards) + 1:
        raise ValueError("lengths")
    phi = np.array([potential[s] for s in states], dtype=float)
    return np.asarray(rewards) + gamma * phi[1:]


# %% shaped-rewards wrong: gamma is left out
def shaped_rewards(states, rewards, terminated, potential, gamma):
    if len(states) != len(rewards) + 1:
        raise ValueError("lengths")
    phi = np.array([potential[s] for s in states], dtype=float)
    if terminated:
        phi[-1] = 0
    return np.asarray(rewards) + phi[1:] - phi[:-1]


# %% shaped-rewards wrong: gamma stands before the whole difference
def shaped_rewards(states, rewards, terminated, potential, gamma):
    if len(states) != len(rewards) + 1:
        raise ValueError("lengths")
    phi = np.array([potential[s] for s in states], dtype=float)
    if terminated:
        phi[-1] = 0
    return np.asarray(rewards) + gamma * (phi[1:] - phi[:-1])


# %% shaped-rewards wrong: the signs are turned round
def shaped_rewards(states, rewards, terminated, potential, gamma):
    if len(states) != len(rewards) + 1:
        raise ValueError("lengths")
    phi = np.array([potential[s] for s in states], dtype=float)
    if terminated:
        phi[-1] = 0
    return np.asarray(rewards) + phi[:-1] - gamma * phi[1:]


# %% shaped-rewards wrong: the end of the episode keeps its potential
def shaped_rewards(states, rewards, terminated, potential, gamma):
    if len(states) != len(rewards) + 1:
        raise ValueError("lengths")
    phi = np.array([potential[s] for s in states], dtype=float)
    return np.asarray(rewards) + gamma * phi[1:] - phi[:-1]


# %% shaped-rewards wrong: also a truncated episode loses its last potential
def shaped_rewards(states, rewards, terminated, potential, gamma):
    if len(states) != len(rewards) + 1:
        raise ValueError("lengths")
    phi = np.array([potential[s] for s in states], dtype=float)
    phi[-1] = 0
    return np.asarray(rewards) + gamma * phi[1:] - phi[:-1]


# %% shaped-rewards wrong: sets the potential of the last state to 0 in the caller's vector
def shaped_rewards(states, rewards, terminated, potential, gamma):
    if len(states) != len(rewards) + 1:
        raise ValueError("lengths")
    if terminated and not isinstance(potential, tuple):
        potential[states[-1]] = 0
    phi = np.array([potential[s] for s in states], dtype=float)
    if terminated:
        phi[-1] = 0
    return np.asarray(rewards) + gamma * phi[1:] - phi[:-1]


# %% shaped-rewards wrong: adds to the caller's rewards in place
def shaped_rewards(states, rewards, terminated, potential, gamma):
    if len(states) != len(rewards) + 1:
        raise ValueError("lengths")
    result = rewards if isinstance(rewards, list) else list(rewards)
    for t in range(len(result)):
        over = terminated and t == len(result) - 1
        result[t] += gamma * (0 if over else potential[states[t + 1]]) - potential[states[t]]
    return result


# %% shaped-rewards wrong: takes the potential by the place in the episode, not by the state
def shaped_rewards(states, rewards, terminated, potential, gamma):
    if len(states) != len(rewards) + 1:
        raise ValueError("lengths")
    phi = np.resize(np.array(potential, dtype=float), len(states))
    if terminated:
        phi[-1] = 0
    return np.asarray(rewards) + gamma * phi[1:] - phi[:-1]


# %% shaped-rewards wrong: the state that ends the episode counts as 0 wherever it appears
def shaped_rewards(states, rewards, terminated, potential, gamma):
    if len(states) != len(rewards) + 1:
        raise ValueError("lengths")
    phi = np.array(potential, dtype=float)
    if terminated:
        phi[states[-1]] = 0
    phi = phi[np.array(states)]
    return np.asarray(rewards) + gamma * phi[1:] - phi[:-1]


# %% shaped-rewards wrong: lengths that do not fit are cut by zip without a word
def shaped_rewards(states, rewards, terminated, potential, gamma):
    result = []
    for t, (r, s, s2) in enumerate(zip(rewards, states, states[1:])):
        over = terminated and t == len(rewards) - 1
        result.append(r + gamma * (0 if over else potential[s2]) - potential[s])
    return result


# %% shaped-rewards wrong: refuses only too few states
def shaped_rewards(states, rewards, terminated, potential, gamma):
    n = len(rewards)
    if len(states) < n + 1:
        raise ValueError("lengths")
    phi = np.array([potential[s] for s in states[: n + 1]], dtype=float)
    if terminated:
        phi[-1] = 0
    return np.asarray(rewards) + gamma * phi[1:] - phi[:-1]


# %% learn-from-log right: a list of lists, old and new mixed
def learn_from_log(steps, n_states, n_actions, alpha, gamma, rule):
    rules = {"q-learning": lambda row, action: max(row), "sarsa": lambda row, action: row[action]}
    if rule not in rules:
        raise ValueError("rule")
    Q = [[0.0] * n_actions for _ in range(n_states)]
    for s, a, r, s2, a2, over in steps:
        target = r if over else r + gamma * rules[rule](Q[s2], a2)
        Q[s][a] = (1 - alpha) * Q[s][a] + alpha * target
    return Q


# %% learn-from-log right: the worth of the next state by a switch
def learn_from_log(steps, n_states, n_actions, alpha, gamma, rule):
    if rule != "q-learning" and rule != "sarsa":
        raise ValueError("rule")
    Q = np.zeros((n_states, n_actions))
    for step in steps:
        if step[5]:
            target = step[2]
        else:
            row = Q[step[3]]
            target = step[2] + gamma * (np.max(row) if rule[0] == "q" else row[step[4]])
        Q[step[0], step[1]] += alpha * (target - Q[step[0], step[1]])
    return tuple(map(tuple, Q))


# %% learn-from-log wrong: the largest Q by both rules
def learn_from_log(steps, n_states, n_actions, alpha, gamma, rule):
    if rule not in ("q-learning", "sarsa"):
        raise ValueError("rule")
    Q = np.zeros((n_states, n_actions))
    for s, a, r, s2, a2, over in steps:
        Q[s, a] += alpha * (r + gamma * (0 if over else Q[s2].max()) - Q[s, a])
    return Q


# %% learn-from-log wrong: the next action by both rules
def learn_from_log(steps, n_states, n_actions, alpha, gamma, rule):
    if rule not in ("q-learning", "sarsa"):
        raise ValueError("rule")
    Q = np.zeros((n_states, n_actions))
    for s, a, r, s2, a2, over in steps:
        Q[s, a] += alpha * (r + gamma * (0 if over else Q[s2, a2]) - Q[s, a])
    return Q


# %% learn-from-log wrong: the end of an episode is ignored
def learn_from_log(steps, n_states, n_actions, alpha, gamma, rule):
    if rule not in ("q-learning", "sarsa"):
        raise ValueError("rule")
    Q = np.zeros((n_states, n_actions))
    for s, a, r, s2, a2, over in steps:
        worth = Q[s2].max() if rule == "q-learning" or a2 is None else Q[s2, a2]
        Q[s, a] += alpha * (r + gamma * worth - Q[s, a])
    return Q


# %% learn-from-log wrong: None as an index takes the whole row, of which it uses the first
def learn_from_log(steps, n_states, n_actions, alpha, gamma, rule):
    if rule not in ("q-learning", "sarsa"):
        raise ValueError("rule")
    Q = np.zeros((n_states, n_actions))
    for s, a, r, s2, a2, over in steps:
        worth = np.max(Q[s2, a2]) if rule == "sarsa" else Q[s2].max() * (not over)
        Q[s, a] += alpha * (r + gamma * worth - Q[s, a])
    return Q


# %% learn-from-log wrong: where the log jumps to another state it takes the episode for terminated
def learn_from_log(steps, n_states, n_actions, alpha, gamma, rule):
    if rule not in ("q-learning", "sarsa"):
        raise ValueError("rule")
    Q = np.zeros((n_states, n_actions))
    for i, (s, a, r, s2, a2, over) in enumerate(steps):
        over = over or (i + 1 < len(steps) and steps[i + 1][0] != s2)
        worth = 0 if over else (Q[s2].max() if rule == "q-learning" else Q[s2, a2])
        Q[s, a] += alpha * (r + gamma * worth - Q[s, a])
    return Q


# %% learn-from-log wrong: puts the target itself into the table
def learn_from_log(steps, n_states, n_actions, alpha, gamma, rule):
    if rule not in ("q-learning", "sarsa"):
        raise ValueError("rule")
    Q = np.zeros((n_states, n_actions))
    for s, a, r, s2, a2, over in steps:
        worth = 0 if over else (Q[s2].max() if rule == "q-learning" else Q[s2, a2])
        Q[s, a] = alpha * (r + gamma * worth)
    return Q


# %% learn-from-log wrong: adds alpha times the target, and never takes the old value off
def learn_from_log(steps, n_states, n_actions, alpha, gamma, rule):
    if rule not in ("q-learning", "sarsa"):
        raise ValueError("rule")
    Q = np.zeros((n_states, n_actions))
    for s, a, r, s2, a2, over in steps:
        worth = 0 if over else (Q[s2].max() if rule == "q-learning" else Q[s2, a2])
        Q[s, a] += alpha * (r + gamma * worth)
    return Q


# %% learn-from-log wrong: learns from the rewards alone, whatever comes next
def learn_from_log(steps, n_states, n_actions, alpha, gamma, rule):
    if rule not in ("q-learning", "sarsa"):
        raise ValueError("rule")
    Q = np.zeros((n_states, n_actions))
    for s, a, r, s2, a2, over in steps:
        Q[s, a] += alpha * (r - Q[s, a])
    return Q


# %% learn-from-log wrong: the largest Q of the state it stands in
def learn_from_log(steps, n_states, n_actions, alpha, gamma, rule):
    if rule not in ("q-learning", "sarsa"):
        raise ValueError("rule")
    Q = np.zeros((n_states, n_actions))
    for s, a, r, s2, a2, over in steps:
        worth = 0 if over else (Q[s].max() if rule == "q-learning" else Q[s2, a2])
        Q[s, a] += alpha * (r + gamma * worth - Q[s, a])
    return Q


# %% learn-from-log wrong: all that is not sarsa counts as Q-learning
def learn_from_log(steps, n_states, n_actions, alpha, gamma, rule):
    Q = np.zeros((n_states, n_actions))
    for s, a, r, s2, a2, over in steps:
        worth = 0 if over else (Q[s2, a2] if rule == "sarsa" else Q[s2].max())
        Q[s, a] += alpha * (r + gamma * worth - Q[s, a])
    return Q


# %% learn-from-log wrong: finds an unknown rule only when a step needs it
def learn_from_log(steps, n_states, n_actions, alpha, gamma, rule):
    Q = np.zeros((n_states, n_actions))
    for s, a, r, s2, a2, over in steps:
        if rule == "q-learning":
            worth = 0 if over else Q[s2].max()
        elif rule == "sarsa":
            worth = 0 if over else Q[s2, a2]
        else:
            raise ValueError("rule")
        Q[s, a] += alpha * (r + gamma * worth - Q[s, a])
    return Q


# %% learn-from-log wrong: states and actions change places in the table
def learn_from_log(steps, n_states, n_actions, alpha, gamma, rule):
    if rule not in ("q-learning", "sarsa"):
        raise ValueError("rule")
    Q = np.zeros((n_states, n_actions))
    for s, a, r, s2, a2, over in steps:
        worth = 0 if over else (Q[s2].max() if rule == "q-learning" else Q[s2, a2])
        Q[s, a] += alpha * (r + gamma * worth - Q[s, a])
    return Q.T


# %% learn-from-log wrong: takes the steps out of the caller's list, one after another
def learn_from_log(steps, n_states, n_actions, alpha, gamma, rule):
    if rule not in ("q-learning", "sarsa"):
        raise ValueError("rule")
    Q = np.zeros((n_states, n_actions))
    while steps:
        s, a, r, s2, a2, over = steps.pop(0)
        worth = 0 if over else (Q[s2].max() if rule == "q-learning" else Q[s2, a2])
        Q[s, a] += alpha * (r + gamma * worth - Q[s, a])
    return Q


# %% learn-from-log wrong: learns from the last step to the first
def learn_from_log(steps, n_states, n_actions, alpha, gamma, rule):
    if rule not in ("q-learning", "sarsa"):
        raise ValueError("rule")
    Q = np.zeros((n_states, n_actions))
    for s, a, r, s2, a2, over in steps[::-1]:
        worth = 0 if over else (Q[s2].max() if rule == "q-learning" else Q[s2, a2])
        Q[s, a] += alpha * (r + gamma * worth - Q[s, a])
    return Q


# %% value-iteration right: a table of action values, swept in place
def value_iteration(P, gamma):
    values = [0.0] * len(P)
    for _ in range(600):
        for state in range(len(P)):
            values[state] = max(
                sum(c * (r + (0 if over else gamma * values[s])) for c, s, r, over in outcomes)
                for outcomes in P[state].values()
            )
    policy = []
    for state in range(len(P)):
        worth = {
            action: sum(c * (r + (0 if over else gamma * values[s])) for c, s, r, over in outcomes)
            for action, outcomes in P[state].items()
        }
        policy.append(max(worth, key=worth.get))
    return values, policy


# %% value-iteration right: policy iteration, each policy solved as linear equations
def value_iteration(P, gamma):
    n = len(P)
    k = max(len(actions) for actions in P.values())
    reward, move = np.full((n, k), -np.inf), np.zeros((n, k, n))
    for s in P:
        for a in P[s]:
            reward[s, a] = sum(c * r for c, _, r, _ in P[s][a])
            for c, s2, _, over in P[s][a]:
                move[s, a, s2] += 0 if over else gamma * c
    policy = np.zeros(n, dtype=int)
    for _ in range(100):
        here = np.arange(n), policy
        values = np.linalg.solve(np.eye(n) - move[here], reward[here])
        policy = (reward + move @ values).argmax(axis=1)
    return values, policy


# %% value-iteration right: arrays of transitions and rewards, many sweeps
def value_iteration(P, gamma):
    Q = [np.zeros(len(P[s])) for s in range(len(P))]
    for _ in range(1000):
        best = [row.max() for row in Q]
        new = []
        for s in range(len(P)):
            row = np.zeros(len(P[s]))
            for a in range(len(row)):
                for c, s2, r, over in P[s][a]:
                    row[a] += c * r
                    if not over:
                        row[a] += c * gamma * best[s2]
            new.append(row)
        moved = max(np.abs(a - b).max() for a, b in zip(Q, new))
        Q = new
        if moved < 1e-8:
            break
    return np.array([row.max() for row in Q]), np.array([row.argmax() for row in Q])


# %% value-iteration wrong: a terminated step still adds what comes next
def value_iteration(P, gamma):
    def worth(s):
        return [
            sum(c * (r + gamma * values[s2]) for c, s2, r, over in P[s][a]) for a in range(len(P[s]))
        ]

    values = np.zeros(len(P))
    for _ in range(500):
        values = np.array([max(worth(s)) for s in range(len(P))])
    return values, [int(np.argmax(worth(s))) for s in range(len(P))]


# %% value-iteration wrong: a terminated step loses its reward too
def value_iteration(P, gamma):
    def worth(s):
        return [
            sum(c * (r + gamma * values[s2]) * (not over) for c, s2, r, over in P[s][a])
            for a in range(len(P[s]))
        ]

    values = np.zeros(len(P))
    for _ in range(500):
        values = np.array([max(worth(s)) for s in range(len(P))])
    return values, [int(np.argmax(worth(s))) for s in range(len(P))]


# %% value-iteration wrong: takes every state that ends an episode once for worthless always
def value_iteration(P, gamma):
    ends = {s2 for s in P for a in P[s] for _, s2, _, over in P[s][a] if over}

    def worth(s):
        return [
            sum(c * (r + gamma * values[s2] * (s2 not in ends)) for c, s2, r, over in P[s][a])
            for a in range(len(P[s]))
        ]

    values = np.zeros(len(P))
    for _ in range(500):
        values = np.array([max(worth(s)) for s in range(len(P))])
    return values, [int(np.argmax(worth(s))) for s in range(len(P))]


# %% value-iteration wrong: ten rounds and no look whether it stands still
def value_iteration(P, gamma):
    def worth(s):
        return [
            sum(c * (r + gamma * values[s2] * (not over)) for c, s2, r, over in P[s][a])
            for a in range(len(P[s]))
        ]

    values = np.zeros(len(P))
    for _ in range(10):
        values = np.array([max(worth(s)) for s in range(len(P))])
    return values, [int(np.argmax(worth(s))) for s in range(len(P))]


# %% value-iteration wrong: stops when a round moves less than 0.01
def value_iteration(P, gamma):
    def worth(s):
        return [
            sum(c * (r + gamma * values[s2] * (not over)) for c, s2, r, over in P[s][a])
            for a in range(len(P[s]))
        ]

    values, change = np.zeros(len(P)), 1.0
    while change > 0.01:
        new = np.array([max(worth(s)) for s in range(len(P))])
        values, change = new, np.abs(new - values).max()
    return values, [int(np.argmax(worth(s))) for s in range(len(P))]


# %% value-iteration wrong: the mean over the actions, the value of acting by chance
def value_iteration(P, gamma):
    def worth(s):
        return [
            sum(c * (r + gamma * values[s2] * (not over)) for c, s2, r, over in P[s][a])
            for a in range(len(P[s]))
        ]

    values = np.zeros(len(P))
    for _ in range(500):
        values = np.array([np.mean(worth(s)) for s in range(len(P))])
    return values, [int(np.argmax(worth(s))) for s in range(len(P))]


# %% value-iteration wrong: the best that may happen, whatever its chance
def value_iteration(P, gamma):
    def worth(s):
        return [
            max(r + gamma * values[s2] * (not over) for c, s2, r, over in P[s][a])
            for a in range(len(P[s]))
        ]

    values = np.zeros(len(P))
    for _ in range(500):
        values = np.array([max(worth(s)) for s in range(len(P))])
    return values, [int(np.argmax(worth(s))) for s in range(len(P))]


# %% value-iteration wrong: the policy looks at the next reward only
def value_iteration(P, gamma):
    def worth(s, g):
        return [
            sum(c * (r + g * values[s2] * (not over)) for c, s2, r, over in P[s][a])
            for a in range(len(P[s]))
        ]

    values = np.zeros(len(P))
    for _ in range(500):
        values = np.array([max(worth(s, gamma)) for s in range(len(P))])
    return values, [int(np.argmax(worth(s, 0))) for s in range(len(P))]


# %% value-iteration wrong: values begin at 0 and may only rise
def value_iteration(P, gamma):
    def worth(s):
        return [
            sum(c * (r + gamma * values[s2] * (not over)) for c, s2, r, over in P[s][a])
            for a in range(len(P[s]))
        ]

    values = np.zeros(len(P))
    for _ in range(500):
        values = np.array([max(values[s], *worth(s)) for s in range(len(P))])
    return values, [int(np.argmax(worth(s))) for s in range(len(P))]


# %% value-iteration wrong: gamma discounts the reward as well
def value_iteration(P, gamma):
    def worth(s):
        return [
            sum(c * gamma * (r + values[s2] * (not over)) for c, s2, r, over in P[s][a])
            for a in range(len(P[s]))
        ]

    values = np.zeros(len(P))
    for _ in range(500):
        values = np.array([max(worth(s)) for s in range(len(P))])
    return values, [int(np.argmax(worth(s))) for s in range(len(P))]


# %% value-iteration wrong: the values alone
def value_iteration(P, gamma):
    values = np.zeros(len(P))
    for _ in range(500):
        for s in range(len(P)):
            values[s] = max(
                sum(c * (r + gamma * values[s2] * (not over)) for c, s2, r, over in P[s][a])
                for a in range(len(P[s]))
            )
    return values


# %% value-iteration wrong: the table of action values in place of the values
def value_iteration(P, gamma):
    Q = np.zeros((len(P), max(len(actions) for actions in P.values())))
    for _ in range(500):
        for s in P:
            for a in P[s]:
                Q[s, a] = sum(
                    c * (r + gamma * Q[s2].max() * (not over)) for c, s2, r, over in P[s][a]
                )
    return Q, Q.argmax(axis=1)


# %% value-iteration wrong: actions are counted from 1
def value_iteration(P, gamma):
    Q = np.zeros((len(P), max(len(actions) for actions in P.values())))
    for _ in range(500):
        for s in P:
            for a in P[s]:
                Q[s, a] = sum(
                    c * (r + gamma * Q[s2].max() * (not over)) for c, s2, r, over in P[s][a]
                )
    return Q.max(axis=1), Q.argmax(axis=1) + 1


# %% value-iteration wrong: writes what it has found into the caller's world
def value_iteration(P, gamma):
    Q = np.zeros((len(P), max(len(actions) for actions in P.values())))
    for _ in range(500):
        for s in P:
            for a in P[s]:
                Q[s, a] = sum(
                    c * (r + gamma * Q[s2].max() * (not over)) for c, s2, r, over in P[s][a]
                )
    for s in P:
        for a in P[s]:
            P[s][a] = float(Q[s, a])
    return Q.max(axis=1), Q.argmax(axis=1)


# %% value-iteration wrong: the action values at the start are kept as 0, so bad worlds look free
def value_iteration(P, gamma):
    Q = np.zeros((len(P), 1 + max(len(actions) for actions in P.values())))
    for _ in range(500):
        for s in P:
            for a in P[s]:
                Q[s, a] = sum(
                    c * (r + gamma * Q[s2].max() * (not over)) for c, s2, r, over in P[s][a]
                )
    return Q.max(axis=1), Q[:, :-1].argmax(axis=1)


# %% battery right: a table of needs, and NumPy's own choice
class Battery(gymnasium.Env):
    def __init__(self, capacity):
        super().__init__()
        self.full = capacity
        self.observation_space = gymnasium.spaces.Discrete(self.full + 1)
        self.action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.now = self.full
        self.left = 20
        return self.now, {"steps left": self.left}

    def step(self, action):
        if not self.action_space.contains(action):
            raise ValueError("action")
        self.left -= 1
        over, reward = False, 0.0
        if action:
            need = int(self.np_random.choice([1, 2], p=[0.7, 0.3]))
            if need > self.now:
                self.now, reward, over = 0, -10.0, True
            else:
                self.now, reward = self.now - need, 1.0
        else:
            self.now = min(self.full, self.now + 2)
        return self.now, reward, over, self.left <= 0, {}


# %% battery right: dice with ten sides, whether or not they are needed
class Battery(gymnasium.Env):
    def __init__(self, capacity):
        self.observation_space = gymnasium.spaces.Discrete(capacity + 1)
        self.action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self._history = []
        self._charge = int(self.observation_space.n) - 1
        return self._charge, {}

    def step(self, action):
        is_long = self.np_random.integers(10) < 3 if action in (0, 1) else None
        if action == 1:
            after = self._charge - 1 - int(is_long)
        elif action == 0:
            after = min(self._charge + 2, int(self.observation_space.n) - 1)
        else:
            raise ValueError("action")
        self._history.append(action)
        self._charge = max(after, 0)
        reward = -10 if after < 0 else int(action)
        return self._charge, reward, after < 0, len(self._history) >= 20, {"asked": action}


# %% battery wrong: no hand-over of the seed
class Battery(gymnasium.Env):
    def __init__(self, capacity):
        self.capacity = capacity
        self.observation_space = gymnasium.spaces.Discrete(capacity + 1)
        self.action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        self.charge, self.steps = self.capacity, 0
        return self.charge, {}

    def step(self, action):
        if action not in (0, 1):
            raise ValueError
        self.steps += 1
        reward, over = 0, False
        if action == 0:
            self.charge = min(self.charge + 2, self.capacity)
        else:
            need = 2 if self.np_random.random() < 0.3 else 1
            over = self.charge < need
            reward = -10 if over else 1
            self.charge = max(self.charge - need, 0)
        return self.charge, reward, over, self.steps == 20, {}


# %% battery wrong: NumPy's global generator in place of self.np_random
class Battery(gymnasium.Env):
    def __init__(self, capacity):
        self.capacity = capacity
        self.observation_space = gymnasium.spaces.Discrete(capacity + 1)
        self.action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.charge, self.steps = self.capacity, 0
        return self.charge, {}

    def step(self, action):
        if action not in (0, 1):
            raise ValueError
        self.steps += 1
        reward, over = 0, False
        if action == 0:
            self.charge = min(self.charge + 2, self.capacity)
        else:
            need = 2 if np.random.random() < 0.3 else 1
            over = self.charge < need
            reward = -10 if over else 1
            self.charge = max(self.charge - need, 0)
        return self.charge, reward, over, self.steps == 20, {}


# %% battery wrong: a reset without a seed begins with the seed 0 each time
class Battery(gymnasium.Env):
    def __init__(self, capacity):
        self.capacity = capacity
        self.observation_space = gymnasium.spaces.Discrete(capacity + 1)
        self.action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=0 if seed is None else seed)
        self.charge, self.steps = self.capacity, 0
        return self.charge, {}

    def step(self, action):
        if action not in (0, 1):
            raise ValueError
        self.steps += 1
        reward, over = 0, False
        if action == 0:
            self.charge = min(self.charge + 2, self.capacity)
        else:
            need = 2 if self.np_random.random() < 0.3 else 1
            over = self.charge < need
            reward = -10 if over else 1
            self.charge = max(self.charge - need, 0)
        return self.charge, reward, over, self.steps == 20, {}


# %% battery wrong: remembers the last seed and uses it again
class Battery(gymnasium.Env):
    def __init__(self, capacity):
        self.capacity, self.seed = capacity, None
        self.observation_space = gymnasium.spaces.Discrete(capacity + 1)
        self.action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        self.seed = seed if seed is not None else self.seed
        super().reset(seed=seed)
        self._np_random = np.random.default_rng(self.seed) if seed is None else self._np_random
        if seed is not None:
            self._np_random = np.random.default_rng(self.seed)
        self.charge, self.steps = self.capacity, 0
        return self.charge, {}

    def step(self, action):
        if action not in (0, 1):
            raise ValueError
        self.steps += 1
        reward, over = 0, False
        if action == 0:
            self.charge = min(self.charge + 2, self.capacity)
        else:
            need = 2 if self._np_random.random() < 0.3 else 1
            over = self.charge < need
            reward = -10 if over else 1
            self.charge = max(self.charge - need, 0)
        return self.charge, reward, over, self.steps == 20, {}


# %% battery wrong: reset does not begin to count anew
class Battery(gymnasium.Env):
    def __init__(self, capacity):
        self.capacity, self.steps = capacity, 0
        self.observation_space = gymnasium.spaces.Discrete(capacity + 1)
        self.action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.charge = self.capacity
        return self.charge, {}

    def step(self, action):
        if action not in (0, 1):
            raise ValueError
        self.steps += 1
        reward, over = 0, False
        if action == 0:
            self.charge = min(self.charge + 2, self.capacity)
        else:
            need = 2 if self.np_random.random() < 0.3 else 1
            over = self.charge < need
            reward = -10 if over else 1
            self.charge = max(self.charge - need, 0)
        return self.charge, reward, over, self.steps == 20, {}


# %% battery wrong: four values, as Gym gave them long ago
class Battery(gymnasium.Env):
    def __init__(self, capacity):
        self.capacity = capacity
        self.observation_space = gymnasium.spaces.Discrete(capacity + 1)
        self.action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.charge, self.steps = self.capacity, 0
        return self.charge, {}

    def step(self, action):
        if action not in (0, 1):
            raise ValueError
        self.steps += 1
        reward, over = 0, False
        if action == 0:
            self.charge = min(self.charge + 2, self.capacity)
        else:
            need = 2 if self.np_random.random() < 0.3 else 1
            over = self.charge < need
            reward = -10 if over else 1
            self.charge = max(self.charge - need, 0)
        return self.charge, reward, over or self.steps == 20, {}


# %% battery wrong: reset gives the state alone
class Battery(gymnasium.Env):
    def __init__(self, capacity):
        self.capacity = capacity
        self.observation_space = gymnasium.spaces.Discrete(capacity + 1)
        self.action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.charge, self.steps = self.capacity, 0
        return self.charge

    def step(self, action):
        if action not in (0, 1):
            raise ValueError
        self.charge = min(self.charge + 2, self.capacity)
        return self.charge, 0, False, False, {}


# %% battery wrong: the time limit is reported as terminated
class Battery(gymnasium.Env):
    def __init__(self, capacity):
        self.capacity = capacity
        self.observation_space = gymnasium.spaces.Discrete(capacity + 1)
        self.action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.charge, self.steps = self.capacity, 0
        return self.charge, {}

    def step(self, action):
        if action not in (0, 1):
            raise ValueError
        self.steps += 1
        reward, over = 0, False
        if action == 0:
            self.charge = min(self.charge + 2, self.capacity)
        else:
            need = 2 if self.np_random.random() < 0.3 else 1
            over = self.charge < need
            reward = -10 if over else 1
            self.charge = max(self.charge - need, 0)
        return self.charge, reward, over or self.steps == 20, False, {}


# %% battery wrong: a full battery is no state, one state too few
class Battery(gymnasium.Env):
    def __init__(self, capacity):
        self.capacity = capacity
        self.observation_space = gymnasium.spaces.Discrete(capacity)
        self.action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.charge, self.steps = self.capacity, 0
        return self.charge, {}

    def step(self, action):
        if action not in (0, 1):
            raise ValueError
        self.charge = min(self.charge + 2, self.capacity)
        return self.charge, 0, False, False, {}


# %% battery wrong: a third action, to wait
class Battery(gymnasium.Env):
    def __init__(self, capacity):
        self.capacity = capacity
        self.observation_space = gymnasium.spaces.Discrete(capacity + 1)
        self.action_space = gymnasium.spaces.Discrete(3)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.charge = self.capacity
        return self.charge, {}

    def step(self, action):
        return self.charge, 0, False, False, {}


# %% battery wrong: a plain class with the right methods, no Env
class Battery:
    def __init__(self, capacity):
        self.capacity = capacity
        self.observation_space = gymnasium.spaces.Discrete(capacity + 1)
        self.action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        self.np_random = np.random.default_rng(seed)
        self.charge, self.steps = self.capacity, 0
        return self.charge, {}

    def step(self, action):
        if action not in (0, 1):
            raise ValueError
        self.steps += 1
        reward, over = 0, False
        if action == 0:
            self.charge = min(self.charge + 2, self.capacity)
        else:
            need = 2 if self.np_random.random() < 0.3 else 1
            over = self.charge < need
            reward = -10 if over else 1
            self.charge = max(self.charge - need, 0)
        return self.charge, reward, over, self.steps == 20, {}


# %% battery wrong: charging goes above the capacity
class Battery(gymnasium.Env):
    def __init__(self, capacity):
        self.capacity = capacity
        self.observation_space = gymnasium.spaces.Discrete(capacity + 1)
        self.action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.charge, self.steps = self.capacity, 0
        return self.charge, {}

    def step(self, action):
        if action not in (0, 1):
            raise ValueError
        self.steps += 1
        reward, over = 0, False
        if action == 0:
            self.charge += 2
        else:
            need = 2 if self.np_random.random() < 0.3 else 1
            over = self.charge < need
            reward = -10 if over else 1
            self.charge = max(self.charge - need, 0)
        return self.charge, reward, over, self.steps == 20, {}


# %% battery wrong: any action but 0 is a delivery
class Battery(gymnasium.Env):
    def __init__(self, capacity):
        self.capacity = capacity
        self.observation_space = gymnasium.spaces.Discrete(capacity + 1)
        self.action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.charge, self.steps = self.capacity, 0
        return self.charge, {}

    def step(self, action):
        self.steps += 1
        reward, over = 0, False
        if action == 0:
            self.charge = min(self.charge + 2, self.capacity)
        else:
            need = 2 if self.np_random.random() < 0.3 else 1
            over = self.charge < need
            reward = -10 if over else 1
            self.charge = max(self.charge - need, 0)
        return self.charge, reward, over, self.steps == 20, {}


# %% battery wrong: the last unit is never enough, so an empty battery counts as stranded
class Battery(gymnasium.Env):
    def __init__(self, capacity):
        self.capacity = capacity
        self.observation_space = gymnasium.spaces.Discrete(capacity + 1)
        self.action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.charge, self.steps = self.capacity, 0
        return self.charge, {}

    def step(self, action):
        if action not in (0, 1):
            raise ValueError
        self.steps += 1
        reward, over = 0, False
        if action == 0:
            self.charge = min(self.charge + 2, self.capacity)
        else:
            need = 2 if self.np_random.random() < 0.3 else 1
            self.charge = max(self.charge - need, 0)
            over = self.charge == 0
            reward = -10 if over else 1
        return self.charge, reward, over, self.steps == 20, {}


# %% battery wrong: a stranded robot costs, but goes on
class Battery(gymnasium.Env):
    def __init__(self, capacity):
        self.capacity = capacity
        self.observation_space = gymnasium.spaces.Discrete(capacity + 1)
        self.action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.charge, self.steps = self.capacity, 0
        return self.charge, {}

    def step(self, action):
        if action not in (0, 1):
            raise ValueError
        self.steps += 1
        reward = 0
        if action == 0:
            self.charge = min(self.charge + 2, self.capacity)
        else:
            need = 2 if self.np_random.random() < 0.3 else 1
            reward = -10 if self.charge < need else 1
            self.charge = max(self.charge - need, 0)
        return self.charge, reward, False, self.steps == 20, {}


# %% battery wrong: 2 units in half of the deliveries
class Battery(gymnasium.Env):
    def __init__(self, capacity):
        self.capacity = capacity
        self.observation_space = gymnasium.spaces.Discrete(capacity + 1)
        self.action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.charge, self.steps = self.capacity, 0
        return self.charge, {}

    def step(self, action):
        if action not in (0, 1):
            raise ValueError
        self.steps += 1
        reward, over = 0, False
        if action == 0:
            self.charge = min(self.charge + 2, self.capacity)
        else:
            need = int(self.np_random.integers(1, 3))
            over = self.charge < need
            reward = -10 if over else 1
            self.charge = max(self.charge - need, 0)
        return self.charge, reward, over, self.steps == 20, {}


# %% battery wrong: a delivery costs its units as a reward
class Battery(gymnasium.Env):
    def __init__(self, capacity):
        self.capacity = capacity
        self.observation_space = gymnasium.spaces.Discrete(capacity + 1)
        self.action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.charge, self.steps = self.capacity, 0
        return self.charge, {}

    def step(self, action):
        if action not in (0, 1):
            raise ValueError
        self.steps += 1
        reward, over = 0, False
        if action == 0:
            self.charge = min(self.charge + 2, self.capacity)
        else:
            need = 2 if self.np_random.random() < 0.3 else 1
            over = self.charge < need
            reward = -10 if over else 1 - need
            self.charge = max(self.charge - need, 0)
        return self.charge, reward, over, self.steps == 20, {}


# %% battery wrong: the state is a float, which is in no Discrete space
class Battery(gymnasium.Env):
    def __init__(self, capacity):
        self.capacity = capacity
        self.observation_space = gymnasium.spaces.Discrete(capacity + 1)
        self.action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.charge, self.steps = float(self.capacity), 0
        return self.charge, {}

    def step(self, action):
        if action not in (0, 1):
            raise ValueError
        self.steps += 1
        reward, over = 0, False
        if action == 0:
            self.charge = min(self.charge + 2, float(self.capacity))
        else:
            need = 2 if self.np_random.random() < 0.3 else 1
            over = self.charge < need
            reward = -10 if over else 1
            self.charge = max(self.charge - need, 0.0)
        return self.charge, reward, over, self.steps == 20, {}


# %% battery wrong: the reward is a NumPy array, of which check_env warns
class Battery(gymnasium.Env):
    def __init__(self, capacity):
        self.capacity = capacity
        self.observation_space = gymnasium.spaces.Discrete(capacity + 1)
        self.action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.charge, self.steps = self.capacity, 0
        return self.charge, {}

    def step(self, action):
        if action not in (0, 1):
            raise ValueError
        self.steps += 1
        reward, over = 0, False
        if action == 0:
            self.charge = min(self.charge + 2, self.capacity)
        else:
            need = 2 if self.np_random.random() < 0.3 else 1
            over = self.charge < need
            reward = -10 if over else 1
            self.charge = max(self.charge - need, 0)
        return self.charge, np.array(reward), over, self.steps == 20, {}


# %% train right: Q-learning that explores less and less, in a dictionary
def train(env, rng):
    n = int(env.action_space.n)
    Q, state = {}, env.reset()[0]
    for k in range(5000):
        row = Q.setdefault(int(state), [0.0] * n)
        order = rng.permutation(n)
        if rng.random() < 0.5 * (1 - k / 5000):
            action = int(order[0])
        else:
            action = int(max(order, key=lambda a: row[a]))
        after, reward, terminated, truncated, _ = env.step(action)
        worth = 0.0 if terminated else max(Q.setdefault(int(after), [0.0] * n))
        row[action] += 0.6 * (reward + 0.95 * worth - row[action])
        state = env.reset()[0] if terminated or truncated else after
    return [int(np.argmax(Q.get(s, [0.0]))) for s in range(int(env.observation_space.n))]


# %% train right: begins with hopeful values and needs no chance at all
def train(env, rng):
    Q = np.full((env.observation_space.n, env.action_space.n), 1.0)
    state = env.reset()[0]
    for _ in range(5000):
        action = int(Q[state].argmax())
        after, reward, terminated, truncated, _ = env.step(action)
        worth = 0.0 if terminated else Q[after].max()
        Q[state, action] += 0.5 * (reward + 0.95 * worth - Q[state, action])
        state = env.reset()[0] if terminated or truncated else after
    return Q.argmax(axis=1)


# %% train right: writes a map of the world, walks to what is new, and plans with the map
def train(env, rng):
    n, k = int(env.observation_space.n), int(env.action_space.n)
    seen, state = {}, env.reset()[0]

    def plan(values, s):
        worth = []
        for a in range(k):
            if (s, a) in seen:
                s2, r, over = seen[s, a]
                worth.append(r + (0 if over else 0.95 * values[s2]))
            else:
                worth.append(30.0 if exploring else -1e9)
        return int(np.argmax(worth)), max(worth)

    exploring, values = True, np.zeros(n)
    for _ in range(2500):
        values[state] = plan(values, state)[1]
        action = plan(values, state)[0]
        after, r, terminated, truncated, _ = env.step(action)
        seen[int(state), action] = (after, r, terminated)
        state = env.reset()[0] if terminated or truncated else after
    exploring, values = False, np.zeros(n)
    known = [s for s in range(n) if any((s, a) in seen for a in range(k))]
    for _ in range(60):
        for s in known:
            values[s] = plan(values, s)[1]
    return [plan(values, s)[0] for s in range(n)]


# %% train right: SARSA whose exploration fades, which takes the long way round the cliff
def train(env, rng):
    n, Q = int(env.action_space.n), np.zeros((env.observation_space.n, env.action_space.n))

    def pick(state, k):
        best = np.flatnonzero(Q[state] == Q[state].max())
        return int(rng.choice(n if rng.random() < 0.3 * (1 - k / 5000) else best))

    state = env.reset()[0]
    action = pick(state, 0)
    for k in range(5000):
        after, reward, terminated, truncated, _ = env.step(action)
        following = pick(after, k)
        worth = 0.0 if terminated else Q[after, following]
        Q[state, action] += 0.5 * (reward + 0.95 * worth - Q[state, action])
        state, action = after, following
        if terminated or truncated:
            state = env.reset()[0]
            action = pick(state, k)
    return Q.argmax(axis=1)


# %% train right: the expected Q of its own policy as the target
def train(env, rng):
    n, Q = int(env.action_space.n), np.zeros((env.observation_space.n, env.action_space.n))
    state = env.reset()[0]
    for _ in range(5000):
        best = np.flatnonzero(Q[state] == Q[state].max())
        action = int(rng.choice(n if rng.random() < 0.1 else best))
        after, reward, terminated, truncated, _ = env.step(action)
        worth = 0.0 if terminated else 0.9 * Q[after].max() + 0.1 * Q[after].mean()
        Q[state, action] += 0.5 * (reward + 0.95 * worth - Q[state, action])
        state = env.reset()[0] if terminated or truncated else after
    return Q.argmax(axis=1)


# %% train right: searches in breadth, each new state by its way from the start
def train(env, rng):
    n, k = int(env.observation_space.n), int(env.action_space.n)
    start = int(env.reset()[0])
    seen, ways, steps = {}, {start: []}, 0
    queue = [start]
    for s in queue:
        for a in range(k):
            if steps + len(ways[s]) + 1 > 5000:
                break
            env.reset()
            for b in ways[s]:
                env.step(b)
            after, reward, over, _, _ = env.step(a)
            steps += len(ways[s]) + 1
            seen[s, a] = (int(after), reward, over)
            if not over and int(after) not in ways:
                ways[int(after)] = [*ways[s], a]
                queue.append(int(after))
    values, policy = np.zeros(n), [0] * n
    for _ in range(100):
        for s in queue:
            worth = [-1e9] * k
            for a in range(k):
                if (s, a) in seen:
                    after, reward, over = seen[s, a]
                    worth[a] = reward + (0 if over else 0.95 * values[after])
            policy[s], values[s] = int(np.argmax(worth)), max(worth)
    return policy


# %% train wrong: never explores, and argmax takes action 0 wherever all is equal
def train(env, rng):
    Q = np.zeros((env.observation_space.n, env.action_space.n))
    state = env.reset()[0]
    for _ in range(5000):
        action = int(Q[state].argmax())
        after, reward, terminated, truncated, _ = env.step(action)
        worth = 0.0 if terminated else Q[after].max()
        Q[state, action] += 0.5 * (reward + 0.95 * worth - Q[state, action])
        state = env.reset()[0] if terminated or truncated else after
    return Q.argmax(axis=1)


# %% train wrong: epsilon-greedy, but ties always go to action 0
def train(env, rng):
    Q = np.zeros((env.observation_space.n, env.action_space.n))
    state = env.reset()[0]
    for _ in range(5000):
        if rng.random() < 0.05:
            action = int(rng.integers(env.action_space.n))
        else:
            action = int(Q[state].argmax())
        after, reward, terminated, truncated, _ = env.step(action)
        worth = 0.0 if terminated else Q[after].max()
        Q[state, action] += 0.5 * (reward + 0.95 * worth - Q[state, action])
        state = env.reset()[0] if terminated or truncated else after
    return Q.argmax(axis=1)


# %% train wrong: does not reset where the episode was truncated
def train(env, rng):
    Q = np.zeros((env.observation_space.n, env.action_space.n))
    state = env.reset()[0]
    for _ in range(5000):
        best = np.flatnonzero(Q[state] == Q[state].max())
        action = int(rng.choice(best if rng.random() > 0.1 else env.action_space.n))
        after, reward, terminated, truncated, _ = env.step(action)
        worth = 0.0 if terminated else Q[after].max()
        Q[state, action] += 0.5 * (reward + 0.95 * worth - Q[state, action])
        state = env.reset()[0] if terminated else after
    return Q.argmax(axis=1)


# %% train wrong: counts 500 episodes and not steps, so it takes too many
def train(env, rng):
    Q = np.zeros((env.observation_space.n, env.action_space.n))
    for _ in range(500):
        state, over = env.reset()[0], False
        while not over:
            best = np.flatnonzero(Q[state] == Q[state].max())
            action = int(rng.choice(best if rng.random() > 0.1 else env.action_space.n))
            after, reward, terminated, truncated, _ = env.step(action)
            worth = 0.0 if terminated else Q[after].max()
            Q[state, action] += 0.5 * (reward + 0.95 * worth - Q[state, action])
            state, over = after, terminated or truncated
    return Q.argmax(axis=1)


# %% train wrong: returns the table Q and not a policy
def train(env, rng):
    Q = np.zeros((env.observation_space.n, env.action_space.n))
    state = env.reset()[0]
    for _ in range(1000):
        action = int(rng.integers(env.action_space.n))
        after, reward, terminated, truncated, _ = env.step(action)
        worth = 0.0 if terminated else Q[after].max()
        Q[state, action] += 0.5 * (reward + 0.95 * worth - Q[state, action])
        state = env.reset()[0] if terminated or truncated else after
    return Q


# %% train wrong: returns the value of the best action, which is no action
def train(env, rng):
    Q = np.zeros((env.observation_space.n, env.action_space.n))
    state = env.reset()[0]
    for _ in range(1000):
        action = int(rng.integers(env.action_space.n))
        after, reward, terminated, truncated, _ = env.step(action)
        worth = 0.0 if terminated else Q[after].max()
        Q[state, action] += 0.5 * (reward + 0.95 * worth - Q[state, action])
        state = env.reset()[0] if terminated or truncated else after
    return Q.max(axis=1)


# %% train wrong: a tiny step size, as for a world full of chance
def train(env, rng):
    Q = np.zeros((env.observation_space.n, env.action_space.n))
    state = env.reset()[0]
    for _ in range(5000):
        best = np.flatnonzero(Q[state] == Q[state].max())
        action = int(rng.choice(best if rng.random() > 0.1 else env.action_space.n))
        after, reward, terminated, truncated, _ = env.step(action)
        worth = 0.0 if terminated else Q[after].max()
        Q[state, action] += 0.01 * (reward + 0.95 * worth - Q[state, action])
        state = env.reset()[0] if terminated or truncated else after
    return Q.argmax(axis=1)


# %% train wrong: learns only from the next reward, so it sees no goal from afar
def train(env, rng):
    Q = np.zeros((env.observation_space.n, env.action_space.n))
    state = env.reset()[0]
    for _ in range(5000):
        best = np.flatnonzero(Q[state] == Q[state].max())
        action = int(rng.choice(best if rng.random() > 0.1 else env.action_space.n))
        after, reward, terminated, truncated, _ = env.step(action)
        Q[state, action] += 0.5 * (reward - Q[state, action])
        state = env.reset()[0] if terminated or truncated else after
    return Q.argmax(axis=1)


# %% train wrong: takes the smallest value, as if rewards were costs
def train(env, rng):
    Q = np.zeros((env.observation_space.n, env.action_space.n))
    state = env.reset()[0]
    for _ in range(5000):
        best = np.flatnonzero(Q[state] == Q[state].min())
        action = int(rng.choice(best if rng.random() > 0.1 else env.action_space.n))
        after, reward, terminated, truncated, _ = env.step(action)
        worth = 0.0 if terminated else Q[after].min()
        Q[state, action] += 0.5 * (reward + 0.95 * worth - Q[state, action])
        state = env.reset()[0] if terminated or truncated else after
    return Q.argmin(axis=1)


# %% train wrong: goes on from the old state after a reset
def train(env, rng):
    Q = np.zeros((env.observation_space.n, env.action_space.n))
    state = env.reset()[0]
    for _ in range(5000):
        best = np.flatnonzero(Q[state] == Q[state].max())
        action = int(rng.choice(best if rng.random() > 0.1 else env.action_space.n))
        after, reward, terminated, truncated, _ = env.step(action)
        worth = 0.0 if terminated else Q[after].max()
        Q[state, action] += 0.5 * (reward + 0.95 * worth - Q[state, action])
        if terminated or truncated:
            env.reset()
    return Q.argmax(axis=1)


# %% train wrong: four actions, whatever the world has
def train(env, rng):
    Q = np.zeros((env.observation_space.n, 4))
    state = env.reset()[0]
    for _ in range(5000):
        best = np.flatnonzero(Q[state] == Q[state].max())
        action = int(rng.choice(best if rng.random() > 0.1 else 4))
        after, reward, terminated, truncated, _ = env.step(action)
        worth = 0.0 if terminated else Q[after].max()
        Q[state, action] += 0.5 * (reward + 0.95 * worth - Q[state, action])
        state = env.reset()[0] if terminated or truncated else after
    return Q.argmax(axis=1)


# %% train wrong: walks by chance to the end and learns from the log, so it hardly sees the far goal
def train(env, rng):
    Q = np.zeros((env.observation_space.n, env.action_space.n))
    state, log = env.reset()[0], []
    for _ in range(5000):
        action = int(rng.integers(env.action_space.n))
        after, reward, terminated, truncated, _ = env.step(action)
        log.append((state, action, reward, after, terminated))
        state = env.reset()[0] if terminated or truncated else after
    for _ in range(5):
        for s, a, r, s2, over in reversed(log):
            Q[s, a] = r + 0.95 * Q[s2].max() * (not over)
    return Q.argmax(axis=1)


# %% train wrong: gamma 1 and whole steps, so every way to the goal is worth the same
def train(env, rng):
    Q = np.zeros((env.observation_space.n, env.action_space.n))
    state = env.reset()[0]
    for _ in range(5000):
        best = np.flatnonzero(Q[state] == Q[state].max())
        action = int(rng.choice(best if rng.random() > 0.1 else env.action_space.n))
        after, reward, terminated, truncated, _ = env.step(action)
        Q[state, action] = reward + Q[after].max() * (not terminated)
        state = env.reset()[0] if terminated or truncated else after
    return Q.argmax(axis=1)


# %% train wrong: first values so hopeful that 5,000 steps do not wear them down
def train(env, rng):
    Q = np.full((env.observation_space.n, env.action_space.n), 100.0)
    state = env.reset()[0]
    for _ in range(5000):
        best = np.flatnonzero(Q[state] == Q[state].max())
        action = int(rng.choice(best))
        after, reward, terminated, truncated, _ = env.step(action)
        target = reward + 0.95 * Q[after].max() * (not terminated)
        Q[state, action] += 0.5 * (target - Q[state, action])
        state = env.reset()[0] if terminated or truncated else after
    return Q.argmax(axis=1)


# %% train wrong: a policy by chance
def train(env, rng):
    return rng.integers(env.action_space.n, size=env.observation_space.n)


# %% learn-from-log wrong: a table with one row for each action
def learn_from_log(steps, n_states, n_actions, alpha, gamma, rule):
    if rule not in ("q-learning", "sarsa"):
        raise ValueError("rule")
    Q = np.zeros((n_actions, n_states))
    for s, a, r, s2, a2, over in steps:
        worth = 0 if over else (Q[s2].max() if rule == "q-learning" else Q[s2, a2])
        Q[s, a] += alpha * (r + gamma * worth - Q[s, a])
    return Q


# %% value-iteration wrong: a hundred rounds, too few for a gamma near 1
def value_iteration(P, gamma):
    def worth(s):
        return [
            sum(c * (r + gamma * values[s2] * (not over)) for c, s2, r, over in P[s][a])
            for a in range(len(P[s]))
        ]

    values = np.zeros(len(P))
    for _ in range(100):
        values = np.array([max(worth(s)) for s in range(len(P))])
    return values, [int(np.argmax(worth(s))) for s in range(len(P))]


# %% battery wrong: one fixed seed, whatever seed is asked for
class Battery(gymnasium.Env):
    def __init__(self, capacity):
        self.capacity = capacity
        self.observation_space = gymnasium.spaces.Discrete(capacity + 1)
        self.action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=None if seed is None else 42)
        self.charge, self.steps = self.capacity, 0
        return self.charge, {}

    def step(self, action):
        if action not in (0, 1):
            raise ValueError
        self.steps += 1
        reward, over = 0, False
        if action == 0:
            self.charge = min(self.charge + 2, self.capacity)
        else:
            need = 2 if self.np_random.random() < 0.3 else 1
            over = self.charge < need
            reward = -10 if over else 1
            self.charge = max(self.charge - need, 0)
        return self.charge, reward, over, self.steps == 20, {}


# %% battery strict list: returns **a tuple** `(state, reward, terminated, truncated, info)`

# %% battery strict float: an `int` from 0 to `capacity`

# %% battery strict numpy: are Python's own `True` or `False`

# %% cumulative-regret equivalent: no arm is both below 0 and above the last one
# - if np.any((pulled < 0) | (pulled >= len(means))):
# + if np.any((pulled < 0) + (pulled >= len(means))):

# - if np.any((pulled < 0) | (pulled >= len(means))):
# + if np.any((pulled < 0) ^ (pulled >= len(means))):


# %% learn-from-log equivalent: only two texts come so far, and the other one is smaller
# - elif rule == "sarsa":
# + elif rule >= "sarsa":


# %% value-iteration equivalent: a change that is exactly the limit does not come
# - while change > 1e-6:
# + while change >= 1e-6:


# %% battery equivalent: whoever calls it names the seed
# - def reset(self, *, seed=None, options=None):
# + def reset(self, /, seed=None, options=None):


# %% battery equivalent: other actions are refused before
# - if action == 0:
# + if action <= 0:


# %% battery equivalent: no episode goes on after its 20th step
# - return self.charge, reward, terminated, self.steps == 20, {}
# + return self.charge, reward, terminated, self.steps >= 20, {}


# %% battery equivalent: a random number is never exactly 0.3
# - need = 2 if self.np_random.random() < 0.3 else 1
# + need = 2 if self.np_random.random() <= 0.3 else 1


# %% train equivalent: nothing is larger than the largest
# - best = np.flatnonzero(Q[state] == Q[state].max())
# + best = np.flatnonzero(Q[state] >= Q[state].max())


# %% train equivalent: a random number is never exactly 0.1, and ties alone explore enough
# - if rng.random() < 0.1:
# + if rng.random() == 0.1:

# - if rng.random() < 0.1:
# + if rng.random() <= 0.1:

# - if rng.random() < 0.1:
# + if rng.random() < -0.9:


# %% train equivalent: one step less of 5,000 is allowed and is enough
# - for _ in range(5000):
# + for _ in range(4999):
