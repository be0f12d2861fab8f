"""Right and wrong answers to the assignment of 43-keras."""

# %% build-reader right: separate ReLU layers, then build
def build_reader(sizes, seed):
    if len(sizes) <= 1:
        raise ValueError("too few sizes")
    keras.utils.set_random_seed(seed)
    model = keras.Sequential()
    last = len(sizes) - 1
    for i, neurons in enumerate(sizes[1:], start=1):
        model.add(layers.Dense(neurons, name="scores" if i == last else f"hidden_{i}"))
        if i < last:
            model.add(layers.ReLU())
    model.build((None, sizes[0]))
    return model

# %% build-reader right: a seed of its own for each layer's initializer
def build_reader(sizes, seed):
    if len(sizes) < 2:
        raise ValueError("too few sizes")
    seeds = np.random.default_rng(seed).integers(0, 2**31, len(sizes)).tolist()
    names = [f"hidden_{i}" for i in range(1, len(sizes) - 1)] + ["scores"]
    parts = [keras.Input(shape=(sizes[0],))]
    for name, neurons, own in zip(names, sizes[1:], seeds):
        parts.append(
            layers.Dense(
                neurons,
                activation=None if name == "scores" else keras.activations.relu,
                kernel_initializer=keras.initializers.GlorotUniform(seed=own),
                name=name,
            )
        )
    return keras.Sequential(parts)

# %% build-reader right: built by calling it, the numbers drawn by NumPy
def build_reader(sizes, seed):
    if len(sizes) < 2:
        raise ValueError("too few sizes")
    *hidden, end = sizes[1:]
    parts = [layers.Dense(m, "relu", name=f"hidden_{i + 1}") for i, m in enumerate(hidden)]
    model = keras.Sequential([*parts, layers.Dense(end, name="scores")])
    model(np.zeros((1, sizes[0]), dtype=np.float32))
    rng = np.random.default_rng(seed)
    numbers = []
    for a, b in zip(sizes, sizes[1:]):
        reach = (6 / (a + b)) ** 0.5
        numbers += [rng.uniform(-reach, reach, (a, b)), np.zeros(b)]
    model.set_weights(numbers)
    return model

# %% build-reader wrong: no input, so that the weights wait for data
def build_reader(sizes, seed):
    if len(sizes) < 2:
        raise ValueError("too few sizes")
    keras.utils.set_random_seed(seed)
    hidden = [layers.Dense(m, "relu", name=f"hidden_{i}") for i, m in enumerate(sizes[1:-1], 1)]
    return keras.Sequential([*hidden, layers.Dense(sizes[-1], name="scores")])

# %% build-reader wrong: the input is taken for a dense layer
def build_reader(sizes, seed):
    if len(sizes) < 2:
        raise ValueError("too few sizes")
    keras.utils.set_random_seed(seed)
    hidden = [layers.Dense(m, "relu", name=f"hidden_{i}") for i, m in enumerate(sizes[:-1], 1)]
    return keras.Sequential(
        [keras.Input((sizes[0],)), *hidden, layers.Dense(sizes[-1], name="scores")]
    )

# %% build-reader wrong: PyTorch's seed does not reach Keras' generator
def build_reader(sizes, seed):
    if len(sizes) < 2:
        raise ValueError("too few sizes")
    torch.manual_seed(seed)
    hidden = [layers.Dense(m, "relu", name=f"hidden_{i}") for i, m in enumerate(sizes[1:-1], 1)]
    return keras.Sequential(
        [keras.Input((sizes[0],)), *hidden, layers.Dense(sizes[-1], name="scores")]
    )

# %% build-reader wrong: one initializer with a seed serves all layers
def build_reader(sizes, seed):
    if len(sizes) < 2:
        raise ValueError("too few sizes")
    start = keras.initializers.GlorotUniform(seed=seed)
    model = keras.Sequential([keras.Input((sizes[0],))])
    for i, m in enumerate(sizes[1:-1], 1):
        model.add(layers.Dense(m, "relu", kernel_initializer=start, name=f"hidden_{i}"))
    model.add(layers.Dense(sizes[-1], kernel_initializer=start, name="scores"))
    return model

# %% build-reader wrong: every model starts alike, whatever the seed
def build_reader(sizes, seed):
    if len(sizes) < 2:
        raise ValueError("too few sizes")
    keras.utils.set_random_seed(0)
    hidden = [layers.Dense(m, "relu", name=f"hidden_{i}") for i, m in enumerate(sizes[1:-1], 1)]
    return keras.Sequential(
        [keras.Input((sizes[0],)), *hidden, layers.Dense(sizes[-1], name="scores")]
    )

# %% build-reader wrong: softmax at the end
def build_reader(sizes, seed):
    if len(sizes) < 2:
        raise ValueError("too few sizes")
    keras.utils.set_random_seed(seed)
    hidden = [layers.Dense(m, "relu", name=f"hidden_{i}") for i, m in enumerate(sizes[1:-1], 1)]
    return keras.Sequential(
        [keras.Input((sizes[0],)), *hidden, layers.Dense(sizes[-1], "softmax", name="scores")]
    )

# %% build-reader wrong: ReLU after the last layer, too
def build_reader(sizes, seed):
    if len(sizes) < 2:
        raise ValueError("too few sizes")
    keras.utils.set_random_seed(seed)
    hidden = [layers.Dense(m, "relu", name=f"hidden_{i}") for i, m in enumerate(sizes[1:-1], 1)]
    return keras.Sequential(
        [keras.Input((sizes[0],)), *hidden, layers.Dense(sizes[-1], "relu", name="scores")]
    )

# %% build-reader wrong: no activation at all
def build_reader(sizes, seed):
    if len(sizes) < 2:
        raise ValueError("too few sizes")
    keras.utils.set_random_seed(seed)
    hidden = [layers.Dense(m, name=f"hidden_{i}") for i, m in enumerate(sizes[1:-1], 1)]
    return keras.Sequential(
        [keras.Input((sizes[0],)), *hidden, layers.Dense(sizes[-1], name="scores")]
    )

# %% build-reader wrong: Keras' own names
def build_reader(sizes, seed):
    if len(sizes) < 2:
        raise ValueError("too few sizes")
    keras.utils.set_random_seed(seed)
    hidden = [layers.Dense(m, "relu") for m in sizes[1:-1]]
    return keras.Sequential([keras.Input((sizes[0],)), *hidden, layers.Dense(sizes[-1])])

# %% build-reader wrong: names count from 0
def build_reader(sizes, seed):
    if len(sizes) < 2:
        raise ValueError("too few sizes")
    keras.utils.set_random_seed(seed)
    hidden = [layers.Dense(m, "relu", name=f"hidden_{i}") for i, m in enumerate(sizes[1:-1])]
    return keras.Sequential(
        [keras.Input((sizes[0],)), *hidden, layers.Dense(sizes[-1], name="scores")]
    )

# %% build-reader wrong: PyTorch's start, He's kind, in place of Glorot's
def build_reader(sizes, seed):
    if len(sizes) < 2:
        raise ValueError("too few sizes")
    keras.utils.set_random_seed(seed)
    model = keras.Sequential([keras.Input((sizes[0],))])
    for i, m in enumerate(sizes[1:-1], 1):
        model.add(layers.Dense(m, "relu", kernel_initializer="he_uniform", name=f"hidden_{i}"))
    model.add(layers.Dense(sizes[-1], kernel_initializer="he_uniform", name="scores"))
    return model

# %% build-reader wrong: one size gives a network
def build_reader(sizes, seed):
    if not sizes:
        raise ValueError("no sizes")
    keras.utils.set_random_seed(seed)
    hidden = [layers.Dense(m, "relu", name=f"hidden_{i}") for i, m in enumerate(sizes[1:-1], 1)]
    return keras.Sequential(
        [keras.Input((sizes[0],)), *hidden, layers.Dense(sizes[-1], name="scores")]
    )

# %% build-reader wrong: takes the first size out of the caller's list
def build_reader(sizes, seed):
    if len(sizes) < 2:
        raise ValueError("too few sizes")
    keras.utils.set_random_seed(seed)
    inputs = sizes.pop(0)
    hidden = [layers.Dense(m, "relu", name=f"hidden_{i}") for i, m in enumerate(sizes[:-1], 1)]
    return keras.Sequential([keras.Input((inputs,)), *hidden, layers.Dense(sizes[-1], name="scores")])

# %% build-reader wrong: a functional model
def build_reader(sizes, seed):
    if len(sizes) < 2:
        raise ValueError("too few sizes")
    keras.utils.set_random_seed(seed)
    H = inputs = keras.Input((sizes[0],))
    for i, m in enumerate(sizes[1:-1], 1):
        H = layers.Dense(m, "relu", name=f"hidden_{i}")(H)
    return keras.Model(inputs, layers.Dense(sizes[-1], name="scores")(H))

# %% count-numbers right: Keras builds the stack and counts
def count_numbers(shape, stack):
    makers = {
        "dense": layers.Dense, "conv2d": layers.Conv2D, "pool": layers.MaxPooling2D,
        "flatten": layers.Flatten, "batchnorm": layers.BatchNormalization,
        "embedding": layers.Embedding,
    }
    model = keras.Sequential([keras.Input(shape)])
    for name, *settings in stack:
        if name not in makers:
            raise ValueError(name)
        model.add(makers[name](*settings))
    learn = sum(int(np.prod(w.shape)) for w in model.trainable_weights)
    return learn, sum(int(np.prod(w.shape)) for w in model.weights) - learn

# %% count-numbers right: match, shape as a list
def count_numbers(shape, stack):
    at, total = list(shape), np.zeros(2, dtype=int)
    for layer in stack:
        match layer:
            case ("dense", m):
                total += (at[-1] * m + m, 0)
                at[-1] = m
            case ("conv2d", k, s):
                total += (s * s * at[2] * k + k, 0)
                at = [at[0] - s + 1, at[1] - s + 1, k]
            case ("pool", s):
                at = [at[0] // s, at[1] // s, at[2]]
            case ("flatten",):
                at = [int(np.prod(at))]
            case ("batchnorm",):
                total += 2 * at[-1]
            case ("embedding", v, m):
                total += (v * m, 0)
                at.append(m)
            case _:
                raise ValueError(layer)
    return total

# %% count-numbers right: recursion, layer by layer
def count_numbers(shape, stack):
    if not stack:
        return 0, 0
    (name, *s), d = stack[0], shape[-1]
    if name == "dense":
        own, out = (d * s[0] + s[0], 0), shape[:-1] + (s[0],)
    elif name == "conv2d":
        own, out = (s[1] ** 2 * d * s[0] + s[0], 0), (shape[0] - s[1] + 1, shape[1] - s[1] + 1, s[0])
    elif name == "pool":
        own, out = (0, 0), (shape[0] // s[0], shape[1] // s[0], d)
    elif name == "flatten":
        own, out = (0, 0), (math.prod(shape),)
    elif name == "batchnorm":
        own, out = (2 * d, 2 * d), shape
    elif name == "embedding":
        own, out = (s[0] * s[1], 0), shape + (s[1],)
    else:
        raise ValueError(name)
    rest = count_numbers(out, stack[1:])
    return own[0] + rest[0], own[1] + rest[1]

# %% count-numbers wrong: a dense layer flattens a picture
def count_numbers(shape, stack):
    learn = kept = 0
    for name, *s in stack:
        d = shape[-1]
        if name == "dense":
            learn += (math.prod(shape) + 1) * s[0]
            shape = (s[0],)
        elif name == "conv2d":
            learn += (s[1] ** 2 * d + 1) * s[0]
            shape = (shape[0] - s[1] + 1, shape[1] - s[1] + 1, s[0])
        elif name == "pool":
            shape = (shape[0] // s[0], shape[1] // s[0], d)
        elif name == "flatten":
            shape = (math.prod(shape),)
        elif name == "batchnorm":
            learn, kept = learn + 2 * d, kept + 2 * d
        elif name == "embedding":
            learn += s[0] * s[1]
            shape = (*shape, s[1])
        else:
            raise ValueError(name)
    return learn, kept

# %% count-numbers wrong: no biases
def count_numbers(shape, stack):
    learn = kept = 0
    for name, *s in stack:
        d = shape[-1]
        if name == "dense":
            learn += d * s[0]
            shape = (*shape[:-1], s[0])
        elif name == "conv2d":
            learn += s[1] ** 2 * d * s[0]
            shape = (shape[0] - s[1] + 1, shape[1] - s[1] + 1, s[0])
        elif name == "pool":
            shape = (shape[0] // s[0], shape[1] // s[0], d)
        elif name == "flatten":
            shape = (math.prod(shape),)
        elif name == "batchnorm":
            learn, kept = learn + 2 * d, kept + 2 * d
        elif name == "embedding":
            learn += s[0] * s[1]
            shape = (*shape, s[1])
        else:
            raise ValueError(name)
    return learn, kept

# %% count-numbers wrong: a kernel looks at one channel only
def count_numbers(shape, stack):
    learn = kept = 0
    for name, *s in stack:
        d = shape[-1]
        if name == "dense":
            learn += (d + 1) * s[0]
            shape = (*shape[:-1], s[0])
        elif name == "conv2d":
            learn += (s[1] ** 2 + 1) * s[0]
            shape = (shape[0] - s[1] + 1, shape[1] - s[1] + 1, s[0])
        elif name == "pool":
            shape = (shape[0] // s[0], shape[1] // s[0], d)
        elif name == "flatten":
            shape = (math.prod(shape),)
        elif name == "batchnorm":
            learn, kept = learn + 2 * d, kept + 2 * d
        elif name == "embedding":
            learn += s[0] * s[1]
            shape = (*shape, s[1])
        else:
            raise ValueError(name)
    return learn, kept

# %% count-numbers wrong: a convolution keeps height and width
def count_numbers(shape, stack):
    learn = kept = 0
    for name, *s in stack:
        d = shape[-1]
        if name == "dense":
            learn += (d + 1) * s[0]
            shape = (*shape[:-1], s[0])
        elif name == "conv2d":
            learn += (s[1] ** 2 * d + 1) * s[0]
            shape = (*shape[:2], s[0])
        elif name == "pool":
            shape = (shape[0] // s[0], shape[1] // s[0], d)
        elif name == "flatten":
            shape = (math.prod(shape),)
        elif name == "batchnorm":
            learn, kept = learn + 2 * d, kept + 2 * d
        elif name == "embedding":
            learn += s[0] * s[1]
            shape = (*shape, s[1])
        else:
            raise ValueError(name)
    return learn, kept

# %% count-numbers wrong: pooling rounds up
def count_numbers(shape, stack):
    learn = kept = 0
    for name, *s in stack:
        d = shape[-1]
        if name == "dense":
            learn += (d + 1) * s[0]
            shape = (*shape[:-1], s[0])
        elif name == "conv2d":
            learn += (s[1] ** 2 * d + 1) * s[0]
            shape = (shape[0] - s[1] + 1, shape[1] - s[1] + 1, s[0])
        elif name == "pool":
            shape = (math.ceil(shape[0] / s[0]), math.ceil(shape[1] / s[0]), d)
        elif name == "flatten":
            shape = (math.prod(shape),)
        elif name == "batchnorm":
            learn, kept = learn + 2 * d, kept + 2 * d
        elif name == "embedding":
            learn += s[0] * s[1]
            shape = (*shape, s[1])
        else:
            raise ValueError(name)
    return learn, kept

# %% count-numbers wrong: all four numbers of batch normalisation learn
def count_numbers(shape, stack):
    learn = 0
    for name, *s in stack:
        d = shape[-1]
        if name == "dense":
            learn += (d + 1) * s[0]
            shape = (*shape[:-1], s[0])
        elif name == "conv2d":
            learn += (s[1] ** 2 * d + 1) * s[0]
            shape = (shape[0] - s[1] + 1, shape[1] - s[1] + 1, s[0])
        elif name == "pool":
            shape = (shape[0] // s[0], shape[1] // s[0], d)
        elif name == "flatten":
            shape = (math.prod(shape),)
        elif name == "batchnorm":
            learn += 4 * d
        elif name == "embedding":
            learn += s[0] * s[1]
            shape = (*shape, s[1])
        else:
            raise ValueError(name)
    return learn, 0

# %% count-numbers wrong: batch normalisation for each place, not for each channel
def count_numbers(shape, stack):
    learn = kept = 0
    for name, *s in stack:
        d = shape[-1]
        if name == "dense":
            learn += (d + 1) * s[0]
            shape = (*shape[:-1], s[0])
        elif name == "conv2d":
            learn += (s[1] ** 2 * d + 1) * s[0]
            shape = (shape[0] - s[1] + 1, shape[1] - s[1] + 1, s[0])
        elif name == "pool":
            shape = (shape[0] // s[0], shape[1] // s[0], d)
        elif name == "flatten":
            shape = (math.prod(shape),)
        elif name == "batchnorm":
            learn, kept = learn + 2 * math.prod(shape), kept + 2 * math.prod(shape)
        elif name == "embedding":
            learn += s[0] * s[1]
            shape = (*shape, s[1])
        else:
            raise ValueError(name)
    return learn, kept

# %% count-numbers wrong: an embedding replaces the words by one row
def count_numbers(shape, stack):
    learn = kept = 0
    for name, *s in stack:
        d = shape[-1]
        if name == "dense":
            learn += (d + 1) * s[0]
            shape = (*shape[:-1], s[0])
        elif name == "conv2d":
            learn += (s[1] ** 2 * d + 1) * s[0]
            shape = (shape[0] - s[1] + 1, shape[1] - s[1] + 1, s[0])
        elif name == "pool":
            shape = (shape[0] // s[0], shape[1] // s[0], d)
        elif name == "flatten":
            shape = (math.prod(shape),)
        elif name == "batchnorm":
            learn, kept = learn + 2 * d, kept + 2 * d
        elif name == "embedding":
            learn += s[0] * s[1]
            shape = (*shape[:-1], s[1])
        else:
            raise ValueError(name)
    return learn, kept

# %% count-numbers wrong: an unknown layer is passed over
def count_numbers(shape, stack):
    learn = kept = 0
    for name, *s in stack:
        d = shape[-1]
        if name == "dense":
            learn += (d + 1) * s[0]
            shape = (*shape[:-1], s[0])
        elif name == "conv2d":
            learn += (s[1] ** 2 * d + 1) * s[0]
            shape = (shape[0] - s[1] + 1, shape[1] - s[1] + 1, s[0])
        elif name == "pool":
            shape = (shape[0] // s[0], shape[1] // s[0], d)
        elif name == "flatten":
            shape = (math.prod(shape),)
        elif name == "batchnorm":
            learn, kept = learn + 2 * d, kept + 2 * d
        elif name == "embedding":
            learn += s[0] * s[1]
            shape = (*shape, s[1])
    return learn, kept

# %% count-numbers wrong: takes the layers from the caller's list
def count_numbers(shape, stack):
    learn = kept = 0
    while stack:
        name, *s = stack.pop(0)
        d = shape[-1]
        if name == "dense":
            learn += (d + 1) * s[0]
            shape = (*shape[:-1], s[0])
        elif name == "conv2d":
            learn += (s[1] ** 2 * d + 1) * s[0]
            shape = (shape[0] - s[1] + 1, shape[1] - s[1] + 1, s[0])
        elif name == "pool":
            shape = (shape[0] // s[0], shape[1] // s[0], d)
        elif name == "flatten":
            shape = (math.prod(shape),)
        elif name == "batchnorm":
            learn, kept = learn + 2 * d, kept + 2 * d
        elif name == "embedding":
            learn += s[0] * s[1]
            shape = (*shape, s[1])
        else:
            raise ValueError(name)
    return learn, kept

# %% count-numbers wrong: one number, as a summary's last line
def count_numbers(shape, stack):
    makers = {
        "dense": layers.Dense, "conv2d": layers.Conv2D, "pool": layers.MaxPooling2D,
        "flatten": layers.Flatten, "batchnorm": layers.BatchNormalization,
        "embedding": layers.Embedding,
    }
    model = keras.Sequential([keras.Input(shape)])
    for name, *settings in stack:
        if name not in makers:
            raise ValueError(name)
        model.add(makers[name](*settings))
    return sum(int(np.prod(w.shape)) for w in model.weights)

# %% carry-over right: layer by layer, on the way
def carry_over(network):
    if not all(isinstance(part, (nn.Linear, nn.ReLU)) for part in network):
        raise ValueError("linear layers and ReLU only")
    first = next(part for part in network if isinstance(part, nn.Linear))
    model = keras.Sequential([keras.Input((first.in_features,))])
    for part in network:
        if isinstance(part, nn.ReLU):
            model.add(layers.Activation("relu"))
            continue
        dense = layers.Dense(part.out_features, use_bias=part.bias is not None)
        model.add(dense)
        dense.kernel.assign(part.weight.detach().T)
        if part.bias is not None:
            dense.bias.assign(part.bias.detach())
    return model

# %% carry-over right: functional, the numbers as the layers' starts
def carry_over(network):
    H = inputs = None
    for part in network:
        if type(part) is nn.Linear and inputs is None:
            H = inputs = keras.Input((part.in_features,))
    for part in network:
        if isinstance(part, nn.ReLU):
            H = ops.relu(H)
        elif isinstance(part, nn.Linear):
            dense = layers.Dense(part.out_features, use_bias=part.bias is not None)
            H = dense(H)
            dense.set_weights([p.detach().numpy().T for p in part.parameters()])
        else:
            raise ValueError(type(part))
    return keras.Model(inputs, H)

# %% carry-over right: from the state_dict
def carry_over(network):
    state = {name: t.numpy().copy() for name, t in network.state_dict().items()}
    parts, numbers = [], []
    for i, part in enumerate(network):
        kind = type(part).__name__
        if kind not in ("Linear", "ReLU"):
            raise ValueError(kind)
        if kind == "ReLU":
            parts.append(layers.ReLU())
            continue
        weight, bias = state[f"{i}.weight"], state.get(f"{i}.bias")
        parts.append(layers.Dense(len(weight), use_bias=bias is not None))
        numbers.append(np.ascontiguousarray(weight.T))
        numbers += [] if bias is None else [bias]
    model = keras.Sequential(parts)
    model.build((None, numbers[0].shape[0]))
    model.set_weights(numbers)
    return model

# %% carry-over wrong: not transposed, which a square layer hides
def carry_over(network):
    found, numbers, inputs = [], [], None
    for part in network:
        if isinstance(part, nn.Linear):
            inputs = inputs or part.in_features
            found.append(layers.Dense(part.out_features, use_bias=part.bias is not None))
            numbers += [p.detach().numpy() for p in part.parameters()]
        elif isinstance(part, nn.ReLU):
            found.append(layers.ReLU())
        else:
            raise ValueError(part)
    model = keras.Sequential([keras.Input((inputs,)), *found])
    model.set_weights(numbers)
    return model

# %% carry-over wrong: reshaped to fit, not transposed
def carry_over(network):
    found, numbers, inputs = [], [], None
    for part in network:
        if isinstance(part, nn.Linear):
            inputs = inputs or part.in_features
            found.append(layers.Dense(part.out_features, use_bias=part.bias is not None))
            numbers += [p.detach().numpy().reshape(p.shape[::-1]) for p in part.parameters()]
        elif isinstance(part, nn.ReLU):
            found.append(layers.ReLU())
        else:
            raise ValueError(part)
    model = keras.Sequential([keras.Input((inputs,)), *found])
    model.set_weights(numbers)
    return model

# %% carry-over wrong: the biases are forgotten
def carry_over(network):
    found, inputs = [], None
    for part in network:
        if isinstance(part, nn.Linear):
            inputs = inputs or part.in_features
            found.append(layers.Dense(part.out_features, use_bias=part.bias is not None))
        elif isinstance(part, nn.ReLU):
            found.append(layers.ReLU())
        else:
            raise ValueError(part)
    model = keras.Sequential([keras.Input((inputs,)), *found])
    dense = [layer for layer in model.layers if layer.weights]
    for layer, part in zip(dense, [p for p in network if isinstance(p, nn.Linear)]):
        layer.kernel.assign(part.weight.detach().T)
    return model

# %% carry-over wrong: a bias of zeros where the network has none
def carry_over(network):
    found, numbers, inputs = [], [], None
    for part in network:
        if isinstance(part, nn.Linear):
            inputs = inputs or part.in_features
            found.append(layers.Dense(part.out_features))
            bias = np.zeros(part.out_features) if part.bias is None else part.bias.detach().numpy()
            numbers += [part.weight.detach().numpy().T, bias]
        elif isinstance(part, nn.ReLU):
            found.append(layers.ReLU())
        else:
            raise ValueError(part)
    model = keras.Sequential([keras.Input((inputs,)), *found])
    model.set_weights(numbers)
    return model

# %% carry-over wrong: ReLU after each linear layer but the last, whatever the network has
def carry_over(network):
    if not all(isinstance(part, (nn.Linear, nn.ReLU)) for part in network):
        raise ValueError("linear layers and ReLU only")
    linear = [part for part in network if isinstance(part, nn.Linear)]
    model = keras.Sequential([keras.Input((linear[0].in_features,))])
    for part in linear:
        last = part is linear[-1]
        model.add(
            layers.Dense(part.out_features, None if last else "relu", use_bias=part.bias is not None)
        )
    model.set_weights([p.detach().numpy().T for p in network.parameters()])
    return model

# %% carry-over wrong: the kernel is a view of the network's memory
def carry_over(network):
    found, inputs = [], None
    for part in network:
        if isinstance(part, nn.Linear):
            inputs = inputs or part.in_features
            found.append(layers.Dense(part.out_features, use_bias=part.bias is not None))
        elif isinstance(part, nn.ReLU):
            found.append(layers.ReLU())
        else:
            raise ValueError(part)
    model = keras.Sequential([keras.Input((inputs,)), *found])
    for w, p in zip(model.weights, network.parameters()):
        w.value.data = p.data.mT if p.ndim == 2 else p.data
    return model

# %% carry-over wrong: the PyTorch network itself, wrapped as a layer
def carry_over(network):
    if not all(isinstance(part, (nn.Linear, nn.ReLU)) for part in network):
        raise ValueError("linear layers and ReLU only")
    inputs = next(part.in_features for part in network if isinstance(part, nn.Linear))
    model = keras.Sequential([keras.Input((inputs,)), keras.layers.TorchModuleWrapper(network)])
    return model

# %% carry-over wrong: layers that it does not know are left out
def carry_over(network):
    found, numbers, inputs = [], [], None
    for part in network:
        if isinstance(part, nn.Linear):
            inputs = inputs or part.in_features
            found.append(layers.Dense(part.out_features, use_bias=part.bias is not None))
            numbers += [p.detach().numpy().T for p in part.parameters()]
        elif isinstance(part, nn.ReLU):
            found.append(layers.ReLU())
    model = keras.Sequential([keras.Input((inputs,)), *found])
    model.set_weights(numbers)
    return model

# %% carry-over wrong: transposes the network's own weights, in place
def carry_over(network):
    found, numbers, inputs = [], [], None
    for part in network:
        if isinstance(part, nn.Linear):
            inputs = inputs or part.in_features
            found.append(layers.Dense(part.out_features, use_bias=part.bias is not None))
            part.weight.data = part.weight.data.T.contiguous()
            numbers += [p.detach().numpy() for p in part.parameters()]
        elif isinstance(part, nn.ReLU):
            found.append(layers.ReLU())
        else:
            raise ValueError(part)
    model = keras.Sequential([keras.Input((inputs,)), *found])
    model.set_weights(numbers)
    return model

# %% carry-over wrong: switches the network to training mode
def carry_over(network):
    found, numbers, inputs = [], [], None
    for part in network.train():
        if isinstance(part, nn.Linear):
            inputs = inputs or part.in_features
            found.append(layers.Dense(part.out_features, use_bias=part.bias is not None))
            numbers += [p.detach().numpy().T for p in part.parameters()]
        elif isinstance(part, nn.ReLU):
            found.append(layers.ReLU())
        else:
            raise ValueError(part)
    model = keras.Sequential([keras.Input((inputs,)), *found])
    model.set_weights(numbers)
    return model

# %% carry-over wrong: freezes the network, so that numpy() works
def carry_over(network):
    found, numbers, inputs = [], [], None
    network.requires_grad_(False)
    for part in network:
        if isinstance(part, nn.Linear):
            inputs = inputs or part.in_features
            found.append(layers.Dense(part.out_features, use_bias=part.bias is not None))
            numbers += [p.numpy().T for p in part.parameters()]
        elif isinstance(part, nn.ReLU):
            found.append(layers.ReLU())
        else:
            raise ValueError(part)
    model = keras.Sequential([keras.Input((inputs,)), *found])
    model.set_weights(numbers)
    return model

# %% carry-over wrong: a list of arrays, no model
def carry_over(network):
    for part in network:
        if not isinstance(part, (nn.Linear, nn.ReLU)):
            raise ValueError(part)
    return [p.detach().numpy().T.copy() for p in network.parameters()]

# %% carry-over wrong: looks into a network within the network
def carry_over(network):
    network = [part for part in network.modules() if not isinstance(part, nn.Sequential)]
    if not all(isinstance(part, (nn.Linear, nn.ReLU)) for part in network):
        raise ValueError("linear layers and ReLU only")
    first = next(part for part in network if isinstance(part, nn.Linear))
    model = keras.Sequential([keras.Input((first.in_features,))])
    for part in network:
        if isinstance(part, nn.ReLU):
            model.add(layers.Activation("relu"))
            continue
        dense = layers.Dense(part.out_features, use_bias=part.bias is not None)
        model.add(dense)
        dense.kernel.assign(part.weight.detach().T)
        if part.bias is not None:
            dense.bias.assign(part.bias.detach())
    return model

# %% shared-tower right: a region of shape (1,), and inputs as a list
def shared_tower(regions, length):
    left = keras.Input((8, 8), name="left")
    right = keras.Input((8, 8), name="right")
    region = keras.Input((1,), dtype="int32", name="region")
    tower = layers.Dense(16, activation="relu", name="tower")
    H = [tower(layers.Reshape((64,))(picture)) for picture in (left, right)]
    H.append(layers.Flatten()(layers.Embedding(regions, length, name="table")(region)))
    scores = layers.Dense(10, name="scores")(layers.concatenate(H))
    return keras.Model([left, right, region], scores)

# %% shared-tower right: both pictures stacked, one call of the tower
def shared_tower(regions, length):
    inputs = {n: keras.Input((8, 8), name=n) for n in ("left", "right")}
    inputs["region"] = keras.Input((), dtype="int64", name="region")
    pair = ops.stack([inputs["left"], inputs["right"]], axis=1)
    H = layers.Dense(16, name="tower")(ops.reshape(pair, (-1, 2, 64)))
    H = layers.Flatten()(layers.ReLU()(H))
    row = layers.Embedding(regions, length, name="table")(inputs["region"])
    return keras.Model(inputs, layers.Dense(10, name="scores")(ops.concatenate([H, row], axis=1)))

# %% shared-tower right: the tower in a function of its own, operations in place of layers
def shared_tower(regions, length):
    dense = layers.Dense(16, name="tower")
    given = {name: keras.Input(shape=(8, 8), name=name) for name in ("right", "left")}

    def seen(name):
        return ops.maximum(dense(ops.reshape(given[name], (-1, 64))), 0.0)

    region = keras.Input(shape=(), dtype="int32", name="region")
    row = layers.Embedding(input_dim=regions, output_dim=length, name="table")(region)
    joined = ops.concatenate([seen("left"), seen("right"), row], axis=-1)
    return keras.Model([*given.values(), region], layers.Dense(10, name="scores")(joined))

# %% shared-tower wrong: two towers
def shared_tower(regions, length):
    left, right = (keras.Input((8, 8), name=name) for name in ("left", "right"))
    region = keras.Input((), dtype="int32", name="region")
    H = [
        layers.Dense(16, "relu", name="tower")(layers.Flatten()(left)),
        layers.Dense(16, "relu", name="tower_right")(layers.Flatten()(right)),
        layers.Embedding(regions, length, name="table")(region),
    ]
    scores = layers.Dense(10, name="scores")(layers.Concatenate()(H))
    return keras.Model({"left": left, "right": right, "region": region}, scores)

# %% shared-tower wrong: the inputs have no names of their own
def shared_tower(regions, length):
    left, right, region = keras.Input((8, 8)), keras.Input((8, 8)), keras.Input((), dtype="int32")
    flatten, tower = layers.Flatten(), layers.Dense(16, "relu", name="tower")
    row = layers.Embedding(regions, length, name="table")(region)
    joined = layers.Concatenate()([tower(flatten(left)), tower(flatten(right)), row])
    return keras.Model([left, right, region], layers.Dense(10, name="scores")(joined))

# %% shared-tower wrong: a dense layer is taken to flatten
def shared_tower(regions, length):
    left, right = (keras.Input((8, 8), name=name) for name in ("left", "right"))
    region = keras.Input((), dtype="int32", name="region")
    flatten, tower = layers.Flatten(), layers.Dense(16, "relu", name="tower")
    row = layers.Embedding(regions, length, name="table")(region)
    joined = layers.Concatenate()([flatten(tower(left)), flatten(tower(right)), row])
    scores = layers.Dense(10, name="scores")(joined)
    return keras.Model({"left": left, "right": right, "region": region}, scores)

# %% shared-tower wrong: no ReLU in the tower
def shared_tower(regions, length):
    left, right = (keras.Input((8, 8), name=name) for name in ("left", "right"))
    region = keras.Input((), dtype="int32", name="region")
    flatten, tower = layers.Flatten(), layers.Dense(16, name="tower")
    row = layers.Embedding(regions, length, name="table")(region)
    joined = layers.Concatenate()([tower(flatten(left)), tower(flatten(right)), row])
    scores = layers.Dense(10, name="scores")(joined)
    return keras.Model({"left": left, "right": right, "region": region}, scores)

# %% shared-tower wrong: softmax at the end
def shared_tower(regions, length):
    left, right = (keras.Input((8, 8), name=name) for name in ("left", "right"))
    region = keras.Input((), dtype="int32", name="region")
    flatten, tower = layers.Flatten(), layers.Dense(16, "relu", name="tower")
    row = layers.Embedding(regions, length, name="table")(region)
    joined = layers.Concatenate()([tower(flatten(left)), tower(flatten(right)), row])
    scores = layers.Dense(10, "softmax", name="scores")(joined)
    return keras.Model({"left": left, "right": right, "region": region}, scores)

# %% shared-tower wrong: both pictures added up, not joined
def shared_tower(regions, length):
    left, right = (keras.Input((8, 8), name=name) for name in ("left", "right"))
    region = keras.Input((), dtype="int32", name="region")
    flatten, tower = layers.Flatten(), layers.Dense(16, "relu", name="tower")
    row = layers.Embedding(regions, length, name="table")(region)
    both = layers.Add()([tower(flatten(left)), tower(flatten(right))])
    scores = layers.Dense(10, name="scores")(layers.Concatenate()([both, row]))
    return keras.Model({"left": left, "right": right, "region": region}, scores)

# %% shared-tower wrong: the left picture is read twice
def shared_tower(regions, length):
    left, right = (keras.Input((8, 8), name=name) for name in ("left", "right"))
    region = keras.Input((), dtype="int32", name="region")
    flatten, tower = layers.Flatten(), layers.Dense(16, "relu", name="tower")
    row = layers.Embedding(regions, length, name="table")(region)
    seen = tower(flatten(left))
    joined = layers.Concatenate()([seen, seen, row])
    scores = layers.Dense(10, name="scores")(joined)
    return keras.Model({"left": left, "right": right, "region": region}, scores)

# %% shared-tower wrong: the region first
def shared_tower(regions, length):
    left, right = (keras.Input((8, 8), name=name) for name in ("left", "right"))
    region = keras.Input((), dtype="int32", name="region")
    flatten, tower = layers.Flatten(), layers.Dense(16, "relu", name="tower")
    row = layers.Embedding(regions, length, name="table")(region)
    joined = layers.Concatenate()([row, tower(flatten(left)), tower(flatten(right))])
    scores = layers.Dense(10, name="scores")(joined)
    return keras.Model({"left": left, "right": right, "region": region}, scores)

# %% shared-tower wrong: a row more than there are regions
def shared_tower(regions, length):
    left, right = (keras.Input((8, 8), name=name) for name in ("left", "right"))
    region = keras.Input((), dtype="int32", name="region")
    flatten, tower = layers.Flatten(), layers.Dense(16, "relu", name="tower")
    row = layers.Embedding(regions + 1, length, name="table")(region)
    joined = layers.Concatenate()([tower(flatten(left)), tower(flatten(right)), row])
    scores = layers.Dense(10, name="scores")(joined)
    return keras.Model({"left": left, "right": right, "region": region}, scores)

# %% shared-tower wrong: the region as a number, through a dense layer
def shared_tower(regions, length):
    left, right = (keras.Input((8, 8), name=name) for name in ("left", "right"))
    region = keras.Input((1,), name="region")
    flatten, tower = layers.Flatten(), layers.Dense(16, "relu", name="tower")
    row = layers.Dense(length, name="table")(region)
    joined = layers.Concatenate()([tower(flatten(left)), tower(flatten(right)), row])
    scores = layers.Dense(10, name="scores")(joined)
    return keras.Model({"left": left, "right": right, "region": region}, scores)

# %% shared-tower wrong: another hidden layer before the scores
def shared_tower(regions, length):
    left, right = (keras.Input((8, 8), name=name) for name in ("left", "right"))
    region = keras.Input((), dtype="int32", name="region")
    flatten, tower = layers.Flatten(), layers.Dense(16, "relu", name="tower")
    row = layers.Embedding(regions, length, name="table")(region)
    joined = layers.Concatenate()([tower(flatten(left)), tower(flatten(right)), row])
    joined = layers.Dense(32 + length, "relu")(joined)
    scores = layers.Dense(10, name="scores")(joined)
    return keras.Model({"left": left, "right": right, "region": region}, scores)

# %% shared-tower wrong: the pictures lie on each other's side
def shared_tower(regions, length):
    left, right = (keras.Input((8, 8), name=name) for name in ("left", "right"))
    region = keras.Input((), dtype="int32", name="region")
    flatten, tower = layers.Flatten(), layers.Dense(16, "relu", name="tower")
    turn = layers.Permute((2, 1))
    row = layers.Embedding(regions, length, name="table")(region)
    joined = layers.Concatenate()([tower(flatten(turn(left))), tower(flatten(turn(right))), row])
    scores = layers.Dense(10, name="scores")(joined)
    return keras.Model({"left": left, "right": right, "region": region}, scores)

# %% shared-tower wrong: layers without names
def shared_tower(regions, length):
    left, right = (keras.Input((8, 8), name=name) for name in ("left", "right"))
    region = keras.Input((), dtype="int32", name="region")
    flatten, tower = layers.Flatten(), layers.Dense(16, "relu")
    row = layers.Embedding(regions, length)(region)
    joined = layers.Concatenate()([tower(flatten(left)), tower(flatten(right)), row])
    return keras.Model({"left": left, "right": right, "region": region}, layers.Dense(10)(joined))

# %% shared-tower wrong: the scores as rows of ones
def shared_tower(regions, length):
    left, right = (keras.Input((8, 8), name=name) for name in ("left", "right"))
    region = keras.Input((), dtype="int32", name="region")
    flatten, tower = layers.Flatten(), layers.Dense(16, "relu", name="tower")
    row = layers.Embedding(regions, length, name="table")(region)
    joined = layers.Concatenate()([tower(flatten(left)), tower(flatten(right)), row])
    scores = ops.expand_dims(layers.Dense(10, name="scores")(joined), 1)
    return keras.Model({"left": left, "right": right, "region": region}, scores)

# %% shared-tower wrong: the layers, not a model
def shared_tower(regions, length):
    return [
        layers.Dense(16, "relu", name="tower"),
        layers.Embedding(regions, length, name="table"),
        layers.Dense(10, name="scores"),
    ]

# %% shared-tower wrong: a table that begins with zeros
def shared_tower(regions, length):
    left = keras.Input((8, 8), name="left")
    right = keras.Input((8, 8), name="right")
    region = keras.Input((1,), dtype="int32", name="region")
    tower = layers.Dense(16, activation="relu", name="tower")
    H = [tower(layers.Reshape((64,))(picture)) for picture in (left, right)]
    H.append(layers.Flatten()(layers.Embedding(regions, length, "zeros", name="table")(region)))
    scores = layers.Dense(10, name="scores")(layers.concatenate(H))
    return keras.Model([left, right, region], scores)

# %% check-compile right: questions one after another, types of the objects
def check_compile(model, y):
    from keras import losses, metrics

    faults, end = [], model.layers[-1]
    given = model.loss
    if isinstance(given, str):
        sparse, logits = given == "sparse_categorical_crossentropy", False
    else:
        sparse, logits = isinstance(given, losses.SparseCategoricalCrossentropy), given.from_logits
    has_softmax = end.activation.__name__ == "softmax"
    rows = len(np.shape(y)) == 2
    if has_softmax and logits:
        faults.append("softmax")
    if not (has_softmax or logits):
        faults.append("scores")
    if sparse and rows or not sparse and not rows:
        faults.append("labels")
    if rows and np.shape(y)[1] != end.units:
        faults.append("classes")
    if not rows and not set(np.asarray(y).tolist()) <= set(range(end.units)):
        faults.append("classes")
    for metric in model.get_compile_config()["metrics"] or []:
        if isinstance(metric, dict):
            kind = metric["class_name"]
            if kind == "Accuracy" or (kind == "SparseCategoricalAccuracy") == rows:
                faults.append("metric")
                break
    if len(model.trainable_weights) == 0:
        faults.append("frozen")
    return faults

# %% check-compile right: all from the stored settings
def check_compile(model, y):
    setup, end = model.get_compile_config(), model.get_config()["layers"][-1]["config"]
    loss = setup["loss"]
    loss = {"class_name": loss, "config": {}} if isinstance(loss, str) else loss
    sparse = "sparse" in loss["class_name"].lower()
    wants_scores = bool(loss["config"].get("from_logits"))
    gives_scores = end["activation"] == "linear"
    whole = np.ndim(y) == 1
    kinds = [m if isinstance(m, str) else m["class_name"] for m in setup["metrics"] or ()]
    allowed = {"accuracy", "SparseCategoricalAccuracy" if whole else "CategoricalAccuracy"}
    ok = (min(y) >= 0 and max(y) < end["units"]) if whole else y.shape[-1] == end["units"]
    found = [
        ("softmax", wants_scores > gives_scores),
        ("scores", wants_scores < gives_scores),
        ("labels", sparse != whole),
        ("classes", not ok),
        ("metric", not set(kinds) <= allowed),
        ("frozen", not any(w.trainable for w in model.weights)),
    ]
    return [name for name, there in found if there]

# %% check-compile right: tries the last layer out, and finds softmax by its sum
def check_compile(model, y):
    last, loss = model.layers[-1], keras.losses.get(model.loss)
    shares = keras.ops.convert_to_numpy(last.activation(ops.convert_to_tensor([[1.0, 7.0]])))
    soft, logits = abs(shares.sum() - 1) < 1e-3, getattr(loss, "from_logits", False)
    sparse = (getattr(loss, "name", None) or loss.__name__).startswith("sparse")
    found = set()
    if soft == logits:
        found.add("softmax" if soft else "scores")
    if sparse != (y.ndim == 1):
        found.add("labels")
    if y.ndim == 1:
        bad = ((y < 0) | (y >= last.units)).any()
    else:
        bad = y.shape[1] != last.units
    if bad:
        found.add("classes")
    kinds = {
        type(keras.metrics.deserialize(m)).__name__
        for m in model.get_compile_config()["metrics"] or []
        if m != "accuracy"
    }
    if "Accuracy" in kinds or ("CategoricalAccuracy" if y.ndim == 1 else "SparseCategoricalAccuracy") in kinds:
        found.add("metric")
    if not model.trainable_weights:
        found.add("frozen")
    return [name for name in ("softmax", "scores", "labels", "classes", "metric", "frozen") if name in found]

# %% check-compile wrong: a loss by its name is taken to expect scores
def check_compile(model, y):
    last, loss = model.layers[-1], model.loss
    soft = last.activation.__name__ == "softmax"
    logits = True if isinstance(loss, str) else loss.from_logits
    sparse = "sparse" in (loss if isinstance(loss, str) else loss.name)
    rows = y.ndim == 2
    kinds = {m["class_name"] for m in model.get_compile_config()["metrics"] or [] if isinstance(m, dict)}
    wrong = y.shape[1] != last.units if rows else y.min() < 0 or y.max() >= last.units
    found = [
        ("softmax", soft and logits), ("scores", not soft and not logits), ("labels", sparse == rows),
        ("classes", wrong),
        ("metric", kinds & {"Accuracy", "SparseCategoricalAccuracy" if rows else "CategoricalAccuracy"}),
        ("frozen", not model.trainable_weights),
    ]
    return [name for name, there in found if there]

# %% check-compile wrong: only looks for softmax taken twice
def check_compile(model, y):
    last, loss = model.layers[-1], model.loss
    soft = last.activation.__name__ == "softmax"
    logits = not isinstance(loss, str) and loss.from_logits
    sparse = "sparse" in (loss if isinstance(loss, str) else loss.name)
    rows = y.ndim == 2
    kinds = {m["class_name"] for m in model.get_compile_config()["metrics"] or [] if isinstance(m, dict)}
    wrong = y.shape[1] != last.units if rows else y.min() < 0 or y.max() >= last.units
    found = [
        ("softmax", soft and logits), ("labels", sparse == rows), ("classes", wrong),
        ("metric", kinds & {"Accuracy", "SparseCategoricalAccuracy" if rows else "CategoricalAccuracy"}),
        ("frozen", not model.trainable_weights),
    ]
    return [name for name, there in found if there]

# %% check-compile wrong: looks at all layers for softmax, not at the last
def check_compile(model, y):
    last, loss = model.layers[-1], model.loss
    soft = any(layer.activation.__name__ == "softmax" for layer in model.layers)
    logits = not isinstance(loss, str) and loss.from_logits
    sparse = "sparse" in (loss if isinstance(loss, str) else loss.name)
    rows = y.ndim == 2
    kinds = {m["class_name"] for m in model.get_compile_config()["metrics"] or [] if isinstance(m, dict)}
    wrong = y.shape[1] != last.units if rows else y.min() < 0 or y.max() >= last.units
    found = [
        ("softmax", soft and logits), ("scores", not soft and not logits), ("labels", sparse == rows),
        ("classes", wrong),
        ("metric", kinds & {"Accuracy", "SparseCategoricalAccuracy" if rows else "CategoricalAccuracy"}),
        ("frozen", not model.trainable_weights),
    ]
    return [name for name, there in found if there]

# %% check-compile wrong: the sparse loss is taken to want one-hot labels
def check_compile(model, y):
    last, loss = model.layers[-1], model.loss
    soft = last.activation.__name__ == "softmax"
    logits = not isinstance(loss, str) and loss.from_logits
    sparse = "sparse" in (loss if isinstance(loss, str) else loss.name)
    rows = y.ndim == 2
    kinds = {m["class_name"] for m in model.get_compile_config()["metrics"] or [] if isinstance(m, dict)}
    wrong = y.shape[1] != last.units if rows else y.min() < 0 or y.max() >= last.units
    found = [
        ("softmax", soft and logits), ("scores", not soft and not logits), ("labels", sparse != rows),
        ("classes", wrong),
        ("metric", kinds & {"Accuracy", "SparseCategoricalAccuracy" if rows else "CategoricalAccuracy"}),
        ("frozen", not model.trainable_weights),
    ]
    return [name for name, there in found if there]

# %% check-compile wrong: as many classes as different labels
def check_compile(model, y):
    last, loss = model.layers[-1], model.loss
    soft = last.activation.__name__ == "softmax"
    logits = not isinstance(loss, str) and loss.from_logits
    sparse = "sparse" in (loss if isinstance(loss, str) else loss.name)
    rows = y.ndim == 2
    kinds = {m["class_name"] for m in model.get_compile_config()["metrics"] or [] if isinstance(m, dict)}
    wrong = y.shape[1] != last.units if rows else len(np.unique(y)) != last.units
    found = [
        ("softmax", soft and logits), ("scores", not soft and not logits), ("labels", sparse == rows),
        ("classes", wrong),
        ("metric", kinds & {"Accuracy", "SparseCategoricalAccuracy" if rows else "CategoricalAccuracy"}),
        ("frozen", not model.trainable_weights),
    ]
    return [name for name, there in found if there]

# %% check-compile wrong: a label of -1 passes
def check_compile(model, y):
    last, loss = model.layers[-1], model.loss
    soft = last.activation.__name__ == "softmax"
    logits = not isinstance(loss, str) and loss.from_logits
    sparse = "sparse" in (loss if isinstance(loss, str) else loss.name)
    rows = y.ndim == 2
    kinds = {m["class_name"] for m in model.get_compile_config()["metrics"] or [] if isinstance(m, dict)}
    wrong = y.shape[1] != last.units if rows else y.max() >= last.units
    found = [
        ("softmax", soft and logits), ("scores", not soft and not logits), ("labels", sparse == rows),
        ("classes", wrong),
        ("metric", kinds & {"Accuracy", "SparseCategoricalAccuracy" if rows else "CategoricalAccuracy"}),
        ("frozen", not model.trainable_weights),
    ]
    return [name for name, there in found if there]

# %% check-compile wrong: Accuracy is taken for the text "accuracy"
def check_compile(model, y):
    last, loss = model.layers[-1], model.loss
    soft = last.activation.__name__ == "softmax"
    logits = not isinstance(loss, str) and loss.from_logits
    sparse = "sparse" in (loss if isinstance(loss, str) else loss.name)
    rows = y.ndim == 2
    kinds = {m["class_name"] for m in model.get_compile_config()["metrics"] or [] if isinstance(m, dict)}
    wrong = y.shape[1] != last.units if rows else y.min() < 0 or y.max() >= last.units
    found = [
        ("softmax", soft and logits), ("scores", not soft and not logits), ("labels", sparse == rows),
        ("classes", wrong),
        ("metric", kinds & {"SparseCategoricalAccuracy" if rows else "CategoricalAccuracy"}),
        ("frozen", not model.trainable_weights),
    ]
    return [name for name, there in found if there]

# %% check-compile wrong: asks for the metric's name, which anyone may choose
def check_compile(model, y):
    last, loss = model.layers[-1], model.loss
    soft = last.activation.__name__ == "softmax"
    logits = not isinstance(loss, str) and loss.from_logits
    sparse = "sparse" in (loss if isinstance(loss, str) else loss.name)
    rows = y.ndim == 2
    names = {m["config"]["name"] for m in model.get_compile_config()["metrics"] or [] if isinstance(m, dict)}
    wrong = y.shape[1] != last.units if rows else y.min() < 0 or y.max() >= last.units
    found = [
        ("softmax", soft and logits), ("scores", not soft and not logits), ("labels", sparse == rows),
        ("classes", wrong),
        ("metric", names & {"accuracy", "sparse_categorical_accuracy" if rows else "categorical_accuracy"}),
        ("frozen", not model.trainable_weights),
    ]
    return [name for name, there in found if there]

# %% check-compile wrong: frozen as soon as one layer is
def check_compile(model, y):
    last, loss = model.layers[-1], model.loss
    soft = last.activation.__name__ == "softmax"
    logits = not isinstance(loss, str) and loss.from_logits
    sparse = "sparse" in (loss if isinstance(loss, str) else loss.name)
    rows = y.ndim == 2
    kinds = {m["class_name"] for m in model.get_compile_config()["metrics"] or [] if isinstance(m, dict)}
    wrong = y.shape[1] != last.units if rows else y.min() < 0 or y.max() >= last.units
    found = [
        ("softmax", soft and logits), ("scores", not soft and not logits), ("labels", sparse == rows),
        ("classes", wrong),
        ("metric", kinds & {"Accuracy", "SparseCategoricalAccuracy" if rows else "CategoricalAccuracy"}),
        ("frozen", model.non_trainable_weights),
    ]
    return [name for name, there in found if there]

# %% check-compile wrong: frozen as soon as the last layer is
def check_compile(model, y):
    last, loss = model.layers[-1], model.loss
    soft = last.activation.__name__ == "softmax"
    logits = not isinstance(loss, str) and loss.from_logits
    sparse = "sparse" in (loss if isinstance(loss, str) else loss.name)
    rows = y.ndim == 2
    kinds = {m["class_name"] for m in model.get_compile_config()["metrics"] or [] if isinstance(m, dict)}
    wrong = y.shape[1] != last.units if rows else y.min() < 0 or y.max() >= last.units
    found = [
        ("softmax", soft and logits), ("scores", not soft and not logits), ("labels", sparse == rows),
        ("classes", wrong),
        ("metric", kinds & {"Accuracy", "SparseCategoricalAccuracy" if rows else "CategoricalAccuracy"}),
        ("frozen", not last.trainable_weights),
    ]
    return [name for name, there in found if there]

# %% check-compile wrong: stops at the first fault
def check_compile(model, y):
    last, loss = model.layers[-1], model.loss
    soft = last.activation.__name__ == "softmax"
    logits = not isinstance(loss, str) and loss.from_logits
    sparse = "sparse" in (loss if isinstance(loss, str) else loss.name)
    rows = y.ndim == 2
    kinds = {m["class_name"] for m in model.get_compile_config()["metrics"] or [] if isinstance(m, dict)}
    wrong = y.shape[1] != last.units if rows else y.min() < 0 or y.max() >= last.units
    found = [
        ("softmax", soft and logits), ("scores", not soft and not logits), ("labels", sparse == rows),
        ("classes", wrong),
        ("metric", kinds & {"Accuracy", "SparseCategoricalAccuracy" if rows else "CategoricalAccuracy"}),
        ("frozen", not model.trainable_weights),
    ]
    return [name for name, there in found if there][:1]

# %% check-compile wrong: trains an epoch to see what happens
def check_compile(model, y):
    last, loss = model.layers[-1], model.loss
    soft = last.activation.__name__ == "softmax"
    logits = not isinstance(loss, str) and loss.from_logits
    sparse = "sparse" in (loss if isinstance(loss, str) else loss.name)
    rows = y.ndim == 2
    if sparse != rows:
        try:
            X = np.ones((len(y), *model.input_shape[1:]), dtype=np.float32)
            model.fit(X, y, epochs=1, verbose=0)
        except Exception:
            pass
    kinds = {m["class_name"] for m in model.get_compile_config()["metrics"] or [] if isinstance(m, dict)}
    wrong = y.shape[1] != last.units if rows else y.min() < 0 or y.max() >= last.units
    found = [
        ("softmax", soft and logits), ("scores", not soft and not logits), ("labels", sparse == rows),
        ("classes", wrong),
        ("metric", kinds & {"Accuracy", "SparseCategoricalAccuracy" if rows else "CategoricalAccuracy"}),
        ("frozen", not model.trainable_weights),
    ]
    return [name for name, there in found if there]

# %% check-compile wrong: repairs the labels on the way
def check_compile(model, y):
    last, loss = model.layers[-1], model.loss
    soft = last.activation.__name__ == "softmax"
    logits = not isinstance(loss, str) and loss.from_logits
    sparse = "sparse" in (loss if isinstance(loss, str) else loss.name)
    rows = y.ndim == 2
    kinds = {m["class_name"] for m in model.get_compile_config()["metrics"] or [] if isinstance(m, dict)}
    wrong = y.shape[1] != last.units if rows else y.min() < 0 or y.max() >= last.units
    if wrong and not rows:
        y -= y.min()
    found = [
        ("softmax", soft and logits), ("scores", not soft and not logits), ("labels", sparse == rows),
        ("classes", wrong),
        ("metric", kinds & {"Accuracy", "SparseCategoricalAccuracy" if rows else "CategoricalAccuracy"}),
        ("frozen", not model.trainable_weights),
    ]
    return [name for name, there in found if there]

# %% stop-when-flat right: copies by NumPy, a list of waiting epochs
class StopWhenFlat(keras.callbacks.Callback):
    def __init__(self, monitor, patience, min_delta):
        super().__init__()
        self.settings = monitor, patience, min_delta
        self.best, self.best_epoch = float("inf"), None

    def on_train_begin(self, logs=None):
        self.best, self.best_epoch, self.since, self.copy = float("inf"), None, [], None

    def on_epoch_end(self, epoch, logs=None):
        monitor, patience, delta = self.settings
        if logs[monitor] < self.best - delta:
            self.best, self.best_epoch = logs[monitor], epoch
            self.copy = [np.array(ops.convert_to_numpy(w)) for w in self.model.weights]
            self.since.clear()
        else:
            self.since.append(epoch)
        if len(self.since) == patience:
            self.model.stop_training = True

    def on_train_end(self, logs=None):
        if self.best_epoch is not None:
            for w, kept in zip(self.model.weights, self.copy):
                w.assign(kept)

# %% stop-when-flat right: the weights in a file
class StopWhenFlat(keras.callbacks.Callback):
    def __init__(self, monitor, patience, min_delta):
        import tempfile

        super().__init__()
        self.monitor, self.patience, self.min_delta = monitor, patience, min_delta
        self.folder = tempfile.TemporaryDirectory()
        self.path = self.folder.name + "/best.weights.h5"

    def on_train_begin(self, logs=None):
        self.best, self.best_epoch, self.flat = math.inf, None, 0

    def on_epoch_end(self, epoch, logs=None):
        better = logs[self.monitor] < self.best - self.min_delta
        self.flat = 0 if better else self.flat + 1
        if better:
            self.best, self.best_epoch = logs[self.monitor], epoch
            self.model.save_weights(self.path, overwrite=True)
        if self.flat >= self.patience:
            self.model.stop_training = True

    def on_train_end(self, logs=None):
        if self.best_epoch is not None:
            self.model.load_weights(self.path)

# %% stop-when-flat right: EarlyStopping, with the first epochs put right
class StopWhenFlat(keras.callbacks.EarlyStopping):
    def __init__(self, monitor, patience, min_delta):
        super().__init__(
            monitor=monitor, patience=patience, min_delta=min_delta, mode="min",
            restore_best_weights=True,
        )

    def on_train_begin(self, logs=None):
        super().on_train_begin(logs)
        self.best, self.best_epoch = math.inf, None
        self.early = 0

    def on_epoch_end(self, epoch, logs=None):
        if self.best_epoch is None and not math.isfinite(logs[self.monitor]):
            self.early += 1
            if self.early >= self.patience:
                self.model.stop_training = True
            return
        if self.best_epoch is None:
            self.early = 0
        logs[self.monitor]
        super().on_epoch_end(epoch + 1, logs)
        if self.wait == 0:
            self.best_epoch = epoch

# %% stop-when-flat wrong: an epoch is better if its value is the same
class StopWhenFlat(keras.callbacks.Callback):
    def __init__(self, monitor, patience, min_delta):
        super().__init__()
        self.monitor, self.patience, self.min_delta = monitor, patience, min_delta

    def on_train_begin(self, logs=None):
        self.best, self.best_epoch, self.flat, self.kept = math.inf, None, 0, None

    def on_epoch_end(self, epoch, logs=None):
        if logs[self.monitor] <= self.best - self.min_delta:
            self.best, self.best_epoch, self.flat = logs[self.monitor], epoch, 0
            self.kept = self.model.get_weights()
        else:
            self.flat += 1
            if self.flat >= self.patience:
                self.model.stop_training = True

    def on_train_end(self, logs=None):
        if self.kept is not None:
            self.model.set_weights(self.kept)

# %% stop-when-flat wrong: compares with the epoch before, not with the best
class StopWhenFlat(keras.callbacks.Callback):
    def __init__(self, monitor, patience, min_delta):
        super().__init__()
        self.monitor, self.patience, self.min_delta = monitor, patience, min_delta

    def on_train_begin(self, logs=None):
        self.before, self.best, self.best_epoch, self.flat, self.kept = math.inf, math.inf, None, 0, None

    def on_epoch_end(self, epoch, logs=None):
        if logs[self.monitor] < self.before - self.min_delta:
            self.best, self.best_epoch, self.flat = logs[self.monitor], epoch, 0
            self.kept = self.model.get_weights()
        else:
            self.flat += 1
            if self.flat >= self.patience:
                self.model.stop_training = True
        self.before = logs[self.monitor]

    def on_train_end(self, logs=None):
        if self.kept is not None:
            self.model.set_weights(self.kept)

# %% stop-when-flat wrong: min_delta is ignored
class StopWhenFlat(keras.callbacks.Callback):
    def __init__(self, monitor, patience, min_delta):
        super().__init__()
        self.monitor, self.patience, self.min_delta = monitor, patience, min_delta

    def on_train_begin(self, logs=None):
        self.best, self.best_epoch, self.flat, self.kept = math.inf, None, 0, None

    def on_epoch_end(self, epoch, logs=None):
        if logs[self.monitor] < self.best:
            self.best, self.best_epoch, self.flat = logs[self.monitor], epoch, 0
            self.kept = self.model.get_weights()
        else:
            self.flat += 1
            if self.flat >= self.patience:
                self.model.stop_training = True

    def on_train_end(self, logs=None):
        if self.kept is not None:
            self.model.set_weights(self.kept)

# %% stop-when-flat wrong: flat epochs are counted in all, not in a row
class StopWhenFlat(keras.callbacks.Callback):
    def __init__(self, monitor, patience, min_delta):
        super().__init__()
        self.monitor, self.patience, self.min_delta = monitor, patience, min_delta

    def on_train_begin(self, logs=None):
        self.best, self.best_epoch, self.flat, self.kept = math.inf, None, 0, None

    def on_epoch_end(self, epoch, logs=None):
        if logs[self.monitor] < self.best - self.min_delta:
            self.best, self.best_epoch = logs[self.monitor], epoch
            self.kept = self.model.get_weights()
        else:
            self.flat += 1
            if self.flat >= self.patience:
                self.model.stop_training = True

    def on_train_end(self, logs=None):
        if self.kept is not None:
            self.model.set_weights(self.kept)

# %% stop-when-flat wrong: one epoch too patient
class StopWhenFlat(keras.callbacks.Callback):
    def __init__(self, monitor, patience, min_delta):
        super().__init__()
        self.monitor, self.patience, self.min_delta = monitor, patience, min_delta

    def on_train_begin(self, logs=None):
        self.best, self.best_epoch, self.flat, self.kept = math.inf, None, 0, None

    def on_epoch_end(self, epoch, logs=None):
        if logs[self.monitor] < self.best - self.min_delta:
            self.best, self.best_epoch, self.flat = logs[self.monitor], epoch, 0
            self.kept = self.model.get_weights()
        else:
            self.flat += 1
            if self.flat > self.patience:
                self.model.stop_training = True

    def on_train_end(self, logs=None):
        if self.kept is not None:
            self.model.set_weights(self.kept)

# %% stop-when-flat wrong: keeps the variables, not copies
class StopWhenFlat(keras.callbacks.Callback):
    def __init__(self, monitor, patience, min_delta):
        super().__init__()
        self.monitor, self.patience, self.min_delta = monitor, patience, min_delta

    def on_train_begin(self, logs=None):
        self.best, self.best_epoch, self.flat, self.kept = math.inf, None, 0, None

    def on_epoch_end(self, epoch, logs=None):
        if logs[self.monitor] < self.best - self.min_delta:
            self.best, self.best_epoch, self.flat = logs[self.monitor], epoch, 0
            self.kept = list(self.model.weights)
        else:
            self.flat += 1
            if self.flat >= self.patience:
                self.model.stop_training = True

    def on_train_end(self, logs=None):
        if self.kept is not None:
            for w, kept in zip(self.model.weights, self.kept):
                w.assign(kept)

# %% stop-when-flat wrong: the moving means are left behind
class StopWhenFlat(keras.callbacks.Callback):
    def __init__(self, monitor, patience, min_delta):
        super().__init__()
        self.monitor, self.patience, self.min_delta = monitor, patience, min_delta

    def on_train_begin(self, logs=None):
        self.best, self.best_epoch, self.flat, self.kept = math.inf, None, 0, None

    def on_epoch_end(self, epoch, logs=None):
        if logs[self.monitor] < self.best - self.min_delta:
            self.best, self.best_epoch, self.flat = logs[self.monitor], epoch, 0
            self.kept = [w.numpy().copy() for w in self.model.trainable_weights]
        else:
            self.flat += 1
            if self.flat >= self.patience:
                self.model.stop_training = True

    def on_train_end(self, logs=None):
        if self.kept is not None:
            for w, kept in zip(self.model.trainable_weights, self.kept):
                w.assign(kept)

# %% stop-when-flat wrong: brings the weights back only where it stopped the training itself
class StopWhenFlat(keras.callbacks.Callback):
    def __init__(self, monitor, patience, min_delta):
        super().__init__()
        self.monitor, self.patience, self.min_delta = monitor, patience, min_delta

    def on_train_begin(self, logs=None):
        self.best, self.best_epoch, self.flat, self.kept = math.inf, None, 0, None

    def on_epoch_end(self, epoch, logs=None):
        if logs[self.monitor] < self.best - self.min_delta:
            self.best, self.best_epoch, self.flat = logs[self.monitor], epoch, 0
            self.kept = self.model.get_weights()
        else:
            self.flat += 1
            if self.flat >= self.patience:
                self.model.stop_training = True
                if self.kept is not None:
                    self.model.set_weights(self.kept)

# %% stop-when-flat wrong: begins in __init__, so that a second training goes on from the first
class StopWhenFlat(keras.callbacks.Callback):
    def __init__(self, monitor, patience, min_delta):
        super().__init__()
        self.monitor, self.patience, self.min_delta = monitor, patience, min_delta
        self.best, self.best_epoch, self.flat, self.kept = math.inf, None, 0, None

    def on_epoch_end(self, epoch, logs=None):
        if logs[self.monitor] < self.best - self.min_delta:
            self.best, self.best_epoch, self.flat = logs[self.monitor], epoch, 0
            self.kept = self.model.get_weights()
        else:
            self.flat += 1
            if self.flat >= self.patience:
                self.model.stop_training = True

    def on_train_end(self, logs=None):
        if self.kept is not None:
            self.model.set_weights(self.kept)

# %% stop-when-flat wrong: the first value is the best, also if it is nan
class StopWhenFlat(keras.callbacks.Callback):
    def __init__(self, monitor, patience, min_delta):
        super().__init__()
        self.monitor, self.patience, self.min_delta = monitor, patience, min_delta

    def on_train_begin(self, logs=None):
        self.best, self.best_epoch, self.flat, self.kept = None, None, 0, None

    def on_epoch_end(self, epoch, logs=None):
        if self.best is None or logs[self.monitor] < self.best - self.min_delta:
            self.best, self.best_epoch, self.flat = logs[self.monitor], epoch, 0
            self.kept = self.model.get_weights()
        else:
            self.flat += 1
            if self.flat >= self.patience:
                self.model.stop_training = True

    def on_train_end(self, logs=None):
        if self.kept is not None:
            self.model.set_weights(self.kept)

# %% stop-when-flat wrong: Keras' own EarlyStopping as it is
class StopWhenFlat(keras.callbacks.EarlyStopping):
    def __init__(self, monitor, patience, min_delta):
        super().__init__(
            monitor=monitor, patience=patience, min_delta=min_delta, mode="min",
            restore_best_weights=True,
        )

# %% stop-when-flat wrong: a value that is missing is passed over
class StopWhenFlat(keras.callbacks.Callback):
    def __init__(self, monitor, patience, min_delta):
        super().__init__()
        self.monitor, self.patience, self.min_delta = monitor, patience, min_delta

    def on_train_begin(self, logs=None):
        self.best, self.best_epoch, self.flat, self.kept = math.inf, None, 0, None

    def on_epoch_end(self, epoch, logs=None):
        value = logs.get(self.monitor)
        if value is None:
            return
        if value < self.best - self.min_delta:
            self.best, self.best_epoch, self.flat = value, epoch, 0
            self.kept = self.model.get_weights()
        else:
            self.flat += 1
            if self.flat >= self.patience:
                self.model.stop_training = True

    def on_train_end(self, logs=None):
        if self.kept is not None:
            self.model.set_weights(self.kept)

# %% stop-when-flat wrong: takes the value out of the logs
class StopWhenFlat(keras.callbacks.Callback):
    def __init__(self, monitor, patience, min_delta):
        super().__init__()
        self.monitor, self.patience, self.min_delta = monitor, patience, min_delta

    def on_train_begin(self, logs=None):
        self.best, self.best_epoch, self.flat, self.kept = math.inf, None, 0, None

    def on_epoch_end(self, epoch, logs=None):
        value = logs.pop(self.monitor)
        if value < self.best - self.min_delta:
            self.best, self.best_epoch, self.flat = value, epoch, 0
            self.kept = self.model.get_weights()
        else:
            self.flat += 1
            if self.flat >= self.patience:
                self.model.stop_training = True

    def on_train_end(self, logs=None):
        if self.kept is not None:
            self.model.set_weights(self.kept)

# %% stop-when-flat wrong: counts the epochs of the training itself
class StopWhenFlat(keras.callbacks.Callback):
    def __init__(self, monitor, patience, min_delta):
        super().__init__()
        self.monitor, self.patience, self.min_delta = monitor, patience, min_delta

    def on_train_begin(self, logs=None):
        self.best, self.best_epoch, self.flat, self.kept, self.ran = math.inf, None, 0, None, 0

    def on_epoch_end(self, epoch, logs=None):
        if logs[self.monitor] < self.best - self.min_delta:
            self.best, self.best_epoch, self.flat = logs[self.monitor], self.ran, 0
            self.kept = self.model.get_weights()
        else:
            self.flat += 1
            if self.flat >= self.patience:
                self.model.stop_training = True
        self.ran += 1

    def on_train_end(self, logs=None):
        if self.kept is not None:
            self.model.set_weights(self.kept)

# %% stop-when-flat wrong: a class of its own, which Keras does not know as a callback
class StopWhenFlat:
    def __init__(self, monitor, patience, min_delta):
        self.monitor, self.patience, self.min_delta = monitor, patience, min_delta

    def set_model(self, model):
        self.model = model

    def set_params(self, params):
        pass

    def on_train_begin(self, logs=None):
        self.best, self.best_epoch, self.flat, self.kept = math.inf, None, 0, None

    def on_epoch_begin(self, epoch, logs=None):
        pass

    def on_epoch_end(self, epoch, logs=None):
        if logs[self.monitor] < self.best - self.min_delta:
            self.best, self.best_epoch, self.flat = logs[self.monitor], epoch, 0
            self.kept = self.model.get_weights()
        else:
            self.flat += 1
            if self.flat >= self.patience:
                self.model.stop_training = True

    def on_train_end(self, logs=None):
        if self.kept is not None:
            self.model.set_weights(self.kept)

# %% stop-when-flat wrong: the weights of the start come back where no epoch was better
class StopWhenFlat(keras.callbacks.Callback):
    def __init__(self, monitor, patience, min_delta):
        super().__init__()
        self.settings = monitor, patience, min_delta
        self.best, self.best_epoch = float("inf"), None

    def on_train_begin(self, logs=None):
        self.best, self.best_epoch, self.since = float("inf"), None, []
        self.copy = self.model.get_weights()

    def on_epoch_end(self, epoch, logs=None):
        monitor, patience, delta = self.settings
        if logs[monitor] < self.best - delta:
            self.best, self.best_epoch = logs[monitor], epoch
            self.copy = [np.array(ops.convert_to_numpy(w)) for w in self.model.weights]
            self.since.clear()
        else:
            self.since.append(epoch)
        if len(self.since) == patience:
            self.model.stop_training = True

    def on_train_end(self, logs=None):
        self.model.set_weights(self.copy)

# %% stop-when-flat wrong: infinity in the first epoch counts as better
class StopWhenFlat(keras.callbacks.Callback):
    def __init__(self, monitor, patience, min_delta):
        super().__init__()
        self.settings = monitor, patience, min_delta
        self.best, self.best_epoch = float("inf"), None

    def on_train_begin(self, logs=None):
        self.best, self.best_epoch, self.since, self.copy = float("inf"), None, [], None

    def on_epoch_end(self, epoch, logs=None):
        monitor, patience, delta = self.settings
        if logs[monitor] < self.best - delta or (self.best_epoch is None and logs[monitor] > 0):
            self.best, self.best_epoch = logs[monitor], epoch
            self.copy = [np.array(ops.convert_to_numpy(w)) for w in self.model.weights]
            self.since.clear()
        else:
            self.since.append(epoch)
        if len(self.since) == patience:
            self.model.stop_training = True

    def on_train_end(self, logs=None):
        if self.best_epoch is not None:
            for w, kept in zip(self.model.weights, self.copy):
                w.assign(kept)

# %% stop-when-flat wrong: takes back what another callback has asked for
class StopWhenFlat(keras.callbacks.Callback):
    def __init__(self, monitor, patience, min_delta):
        super().__init__()
        self.settings = monitor, patience, min_delta
        self.best, self.best_epoch = float("inf"), None

    def on_train_begin(self, logs=None):
        self.best, self.best_epoch, self.since, self.copy = float("inf"), None, [], None

    def on_epoch_end(self, epoch, logs=None):
        monitor, patience, delta = self.settings
        if logs[monitor] < self.best - delta:
            self.best, self.best_epoch = logs[monitor], epoch
            self.copy = [np.array(ops.convert_to_numpy(w)) for w in self.model.weights]
            self.since.clear()
        else:
            self.since.append(epoch)
        self.model.stop_training = len(self.since) >= patience

    def on_train_end(self, logs=None):
        if self.best_epoch is not None:
            for w, kept in zip(self.model.weights, self.copy):
                w.assign(kept)

# %% standardise right: variances in place of spreads, built by calling it
@keras.saving.register_keras_serializable("postoffice")
class Standardise(keras.layers.Layer):
    def __init__(self, smallest=0.001, **kwargs):
        self.smallest = smallest
        super().__init__(**kwargs)

    def build(self, input_shape):
        d = input_shape[-1]
        self.center = self.add_weight(shape=(d,), initializer="zeros", trainable=False)
        self.variance = self.add_weight(shape=(d,), initializer="ones", trainable=False)
        super().build(input_shape)

    def adapt(self, X):
        rows = np.array(X, dtype=np.float64)
        rows = rows.reshape(-1, rows.shape[-1])
        self(rows[:1].astype(np.float32)) if not self.built else None
        mean = rows.sum(axis=0) / len(rows)
        self.set_weights([mean, ((rows - mean) ** 2).sum(axis=0) / len(rows)])

    def call(self, inputs):
        spread = ops.sqrt(self.variance)
        return (inputs - self.center) / ops.where(spread < self.smallest, self.smallest, spread)

    def get_config(self):
        config = super().get_config()
        config["smallest"] = self.smallest
        return config

# %% standardise right: the whole layer is not trainable, the limit applied by adapt
@keras.saving.register_keras_serializable(package="postoffice")
class Standardise(layers.Layer):
    def __init__(self, smallest=0.001, **kwargs):
        kwargs["trainable"] = False
        super().__init__(**kwargs)
        self.smallest = smallest

    def build(self, input_shape):
        self.shift = self.add_weight(shape=input_shape[-1:], initializer="zeros", name="shift")
        self.factor = self.add_weight(shape=input_shape[-1:], initializer="ones", name="factor")

    def adapt(self, X):
        X = np.asarray(X, float)
        if not self.built:
            self.build((None, X.shape[-1]))
        axes = tuple(range(X.ndim))[:-1]
        self.shift.assign(-X.mean(axes))
        self.factor.assign(1 / np.maximum(X.std(axes), self.smallest))

    def call(self, X):
        return (X + self.shift) * self.factor

    def get_config(self):
        return {**super().get_config(), "smallest": self.smallest}

# %% standardise right: registered afterwards, PyTorch's own functions
class Standardise(layers.Layer):
    def __init__(self, smallest=0.001, **kwargs):
        super().__init__(**kwargs)
        self.smallest = smallest

    def build(self, input_shape):
        options = {"shape": (input_shape[-1],), "trainable": False}
        self.mean = self.add_weight(initializer=keras.initializers.Constant(0.0), **options)
        self.spread = self.add_weight(initializer=keras.initializers.Constant(1.0), **options)
        self.built = True

    def adapt(self, X):
        rows = torch.as_tensor(np.array(X, dtype=float)).flatten(0, -2)
        if not self.built:
            self.build(rows.shape)
        self.mean.assign(rows.mean(dim=0))
        self.spread.assign(rows.std(dim=0, correction=0))

    def call(self, inputs):
        return (inputs - self.mean) / torch.clamp(ops.convert_to_tensor(self.spread), min=self.smallest)

    def get_config(self):
        return dict(super().get_config(), smallest=self.smallest)


keras.saving.register_keras_serializable(package="postoffice")(Standardise)

# %% standardise wrong: mean and spread are plain attributes, which no file holds
@keras.saving.register_keras_serializable(package="postoffice")
class Standardise(layers.Layer):
    def __init__(self, smallest=0.001, **kwargs):
        super().__init__(**kwargs)
        self.smallest = smallest
        self.mean, self.spread = 0.0, 1.0

    def adapt(self, X):
        X = np.asarray(X, float)
        rows = tuple(range(X.ndim - 1))
        self.mean = X.mean(rows).astype(np.float32)
        self.spread = np.maximum(X.std(rows), self.smallest).astype(np.float32)

    def call(self, inputs):
        return (inputs - self.mean) / self.spread

    def get_config(self):
        return super().get_config() | {"smallest": self.smallest}

# %% standardise wrong: the weights learn
@keras.saving.register_keras_serializable(package="postoffice")
class Standardise(layers.Layer):
    def __init__(self, smallest=0.001, **kwargs):
        super().__init__(**kwargs)
        self.smallest = smallest

    def build(self, input_shape):
        self.mean = self.add_weight(shape=(input_shape[-1],), initializer="zeros")
        self.spread = self.add_weight(shape=(input_shape[-1],), initializer="ones")

    def adapt(self, X):
        X = np.asarray(X, float)
        if not self.built:
            self.build(X.shape)
        rows = tuple(range(X.ndim - 1))
        self.mean.assign(X.mean(rows))
        self.spread.assign(X.std(rows))

    def call(self, inputs):
        return (inputs - self.mean) / ops.maximum(self.spread, self.smallest)

    def get_config(self):
        return super().get_config() | {"smallest": self.smallest}

# %% standardise wrong: not registered
class Standardise(layers.Layer):
    def __init__(self, smallest=0.001, **kwargs):
        super().__init__(**kwargs)
        self.smallest = smallest

    def build(self, input_shape):
        self.mean = self.add_weight(shape=(input_shape[-1],), initializer="zeros", trainable=False)
        self.spread = self.add_weight(shape=(input_shape[-1],), initializer="ones", trainable=False)

    def adapt(self, X):
        X = np.asarray(X, float)
        if not self.built:
            self.build(X.shape)
        rows = tuple(range(X.ndim - 1))
        self.mean.assign(X.mean(rows))
        self.spread.assign(X.std(rows))

    def call(self, inputs):
        return (inputs - self.mean) / ops.maximum(self.spread, self.smallest)

    def get_config(self):
        return super().get_config() | {"smallest": self.smallest}

# %% standardise wrong: registered without its package
@keras.saving.register_keras_serializable()
class Standardise(layers.Layer):
    def __init__(self, smallest=0.001, **kwargs):
        super().__init__(**kwargs)
        self.smallest = smallest

    def build(self, input_shape):
        self.mean = self.add_weight(shape=(input_shape[-1],), initializer="zeros", trainable=False)
        self.spread = self.add_weight(shape=(input_shape[-1],), initializer="ones", trainable=False)

    def adapt(self, X):
        X = np.asarray(X, float)
        if not self.built:
            self.build(X.shape)
        rows = tuple(range(X.ndim - 1))
        self.mean.assign(X.mean(rows))
        self.spread.assign(X.std(rows))

    def call(self, inputs):
        return (inputs - self.mean) / ops.maximum(self.spread, self.smallest)

    def get_config(self):
        return super().get_config() | {"smallest": self.smallest}

# %% standardise right: no get_config: Keras notes plain arguments itself
@keras.saving.register_keras_serializable(package="postoffice")
class Standardise(layers.Layer):
    def __init__(self, smallest=0.001, **kwargs):
        super().__init__(**kwargs)
        self.smallest = smallest

    def build(self, input_shape):
        self.mean = self.add_weight(shape=(input_shape[-1],), initializer="zeros", trainable=False)
        self.spread = self.add_weight(shape=(input_shape[-1],), initializer="ones", trainable=False)

    def adapt(self, X):
        X = np.asarray(X, float)
        if not self.built:
            self.build(X.shape)
        rows = tuple(range(X.ndim - 1))
        self.mean.assign(X.mean(rows))
        self.spread.assign(X.std(rows))

    def call(self, inputs):
        return (inputs - self.mean) / ops.maximum(self.spread, self.smallest)

# %% standardise wrong: get_config without smallest, which falls back to its default
@keras.saving.register_keras_serializable(package="postoffice")
class Standardise(layers.Layer):
    def __init__(self, smallest=0.001, **kwargs):
        super().__init__(**kwargs)
        self.smallest = smallest

    def build(self, input_shape):
        self.mean = self.add_weight(shape=(input_shape[-1],), initializer="zeros", trainable=False)
        self.spread = self.add_weight(shape=(input_shape[-1],), initializer="ones", trainable=False)

    def adapt(self, X):
        X = np.asarray(X, float)
        if not self.built:
            self.build(X.shape)
        rows = tuple(range(X.ndim - 1))
        self.mean.assign(X.mean(rows))
        self.spread.assign(X.std(rows))

    def call(self, inputs):
        return (inputs - self.mean) / ops.maximum(self.spread, self.smallest)

    def get_config(self):
        return super().get_config()

# %% standardise wrong: get_config forgets what Keras' own holds
@keras.saving.register_keras_serializable(package="postoffice")
class Standardise(layers.Layer):
    def __init__(self, smallest=0.001, **kwargs):
        super().__init__(**kwargs)
        self.smallest = smallest

    def build(self, input_shape):
        self.mean = self.add_weight(shape=(input_shape[-1],), initializer="zeros", trainable=False)
        self.spread = self.add_weight(shape=(input_shape[-1],), initializer="ones", trainable=False)

    def adapt(self, X):
        X = np.asarray(X, float)
        if not self.built:
            self.build(X.shape)
        rows = tuple(range(X.ndim - 1))
        self.mean.assign(X.mean(rows))
        self.spread.assign(X.std(rows))

    def call(self, inputs):
        return (inputs - self.mean) / ops.maximum(self.spread, self.smallest)

    def get_config(self):
        return {"smallest": self.smallest}

# %% standardise wrong: get_config holds the name, and no more of Keras' own
@keras.saving.register_keras_serializable("postoffice")
class Standardise(keras.layers.Layer):
    def __init__(self, smallest=0.001, **kwargs):
        self.smallest = smallest
        super().__init__(**kwargs)

    def build(self, input_shape):
        d = input_shape[-1]
        self.center = self.add_weight(shape=(d,), initializer="zeros", trainable=False)
        self.variance = self.add_weight(shape=(d,), initializer="ones", trainable=False)
        super().build(input_shape)

    def adapt(self, X):
        rows = np.array(X, dtype=np.float64)
        rows = rows.reshape(-1, rows.shape[-1])
        self(rows[:1].astype(np.float32)) if not self.built else None
        mean = rows.sum(axis=0) / len(rows)
        self.set_weights([mean, ((rows - mean) ** 2).sum(axis=0) / len(rows)])

    def call(self, inputs):
        spread = ops.sqrt(self.variance)
        return (inputs - self.center) / ops.where(spread < self.smallest, self.smallest, spread)

    def get_config(self):
        return {"name": self.name, "smallest": self.smallest}

# %% standardise wrong: smallest is added to each spread
@keras.saving.register_keras_serializable(package="postoffice")
class Standardise(layers.Layer):
    def __init__(self, smallest=0.001, **kwargs):
        super().__init__(**kwargs)
        self.smallest = smallest

    def build(self, input_shape):
        self.mean = self.add_weight(shape=(input_shape[-1],), initializer="zeros", trainable=False)
        self.spread = self.add_weight(shape=(input_shape[-1],), initializer="ones", trainable=False)

    def adapt(self, X):
        X = np.asarray(X, float)
        if not self.built:
            self.build(X.shape)
        rows = tuple(range(X.ndim - 1))
        self.mean.assign(X.mean(rows))
        self.spread.assign(X.std(rows) + self.smallest)

    def call(self, inputs):
        return (inputs - self.mean) / self.spread

    def get_config(self):
        return super().get_config() | {"smallest": self.smallest}

# %% standardise wrong: divides by n - 1
@keras.saving.register_keras_serializable(package="postoffice")
class Standardise(layers.Layer):
    def __init__(self, smallest=0.001, **kwargs):
        super().__init__(**kwargs)
        self.smallest = smallest

    def build(self, input_shape):
        self.mean = self.add_weight(shape=(input_shape[-1],), initializer="zeros", trainable=False)
        self.spread = self.add_weight(shape=(input_shape[-1],), initializer="ones", trainable=False)

    def adapt(self, X):
        X = np.asarray(X, float)
        if not self.built:
            self.build(X.shape)
        rows = tuple(range(X.ndim - 1))
        self.mean.assign(X.mean(rows))
        self.spread.assign(X.std(rows, ddof=1))

    def call(self, inputs):
        return (inputs - self.mean) / ops.maximum(self.spread, self.smallest)

    def get_config(self):
        return super().get_config() | {"smallest": self.smallest}

# %% standardise wrong: over the rows alone, so that each place has a mean of its own
@keras.saving.register_keras_serializable(package="postoffice")
class Standardise(layers.Layer):
    def __init__(self, smallest=0.001, **kwargs):
        super().__init__(**kwargs)
        self.smallest = smallest

    def build(self, input_shape):
        shape = tuple(input_shape[1:])
        self.mean = self.add_weight(shape=shape, initializer="zeros", trainable=False)
        self.spread = self.add_weight(shape=shape, initializer="ones", trainable=False)

    def adapt(self, X):
        X = np.asarray(X, float)
        if not self.built:
            self.build(X.shape)
        self.mean.assign(X.mean(axis=0))
        self.spread.assign(X.std(axis=0))

    def call(self, inputs):
        return (inputs - self.mean) / ops.maximum(self.spread, self.smallest)

    def get_config(self):
        return super().get_config() | {"smallest": self.smallest}

# %% standardise wrong: mean and spread of the batch at hand
@keras.saving.register_keras_serializable(package="postoffice")
class Standardise(layers.Layer):
    def __init__(self, smallest=0.001, **kwargs):
        super().__init__(**kwargs)
        self.smallest = smallest

    def build(self, input_shape):
        self.mean = self.add_weight(shape=(input_shape[-1],), initializer="zeros", trainable=False)
        self.spread = self.add_weight(shape=(input_shape[-1],), initializer="ones", trainable=False)
        self.ready = False

    def adapt(self, X):
        X = np.asarray(X, float)
        if not self.built:
            self.build(X.shape)
        rows = tuple(range(X.ndim - 1))
        self.mean.assign(X.mean(rows))
        self.spread.assign(X.std(rows))
        self.ready = True

    def call(self, inputs):
        if not self.ready:
            return inputs
        rows = tuple(range(len(inputs.shape) - 1))
        return (inputs - ops.mean(inputs, rows)) / ops.maximum(ops.std(inputs, rows), self.smallest)

    def get_config(self):
        return super().get_config() | {"smallest": self.smallest}

# %% standardise wrong: one mean and one spread for all features
@keras.saving.register_keras_serializable(package="postoffice")
class Standardise(layers.Layer):
    def __init__(self, smallest=0.001, **kwargs):
        super().__init__(**kwargs)
        self.smallest = smallest

    def build(self, input_shape):
        self.mean = self.add_weight(shape=(input_shape[-1],), initializer="zeros", trainable=False)
        self.spread = self.add_weight(shape=(input_shape[-1],), initializer="ones", trainable=False)

    def adapt(self, X):
        X = np.asarray(X, float)
        if not self.built:
            self.build(X.shape)
        self.mean.assign(np.full(X.shape[-1], X.mean()))
        self.spread.assign(np.full(X.shape[-1], X.std()))

    def call(self, inputs):
        return (inputs - self.mean) / ops.maximum(self.spread, self.smallest)

    def get_config(self):
        return super().get_config() | {"smallest": self.smallest}

# %% standardise wrong: a second adapt adds to the first
@keras.saving.register_keras_serializable(package="postoffice")
class Standardise(layers.Layer):
    def __init__(self, smallest=0.001, **kwargs):
        super().__init__(**kwargs)
        self.smallest = smallest
        self.times = 0

    def build(self, input_shape):
        self.mean = self.add_weight(shape=(input_shape[-1],), initializer="zeros", trainable=False)
        self.spread = self.add_weight(shape=(input_shape[-1],), initializer="ones", trainable=False)

    def adapt(self, X):
        X = np.asarray(X, float)
        if not self.built:
            self.build(X.shape)
        rows = tuple(range(X.ndim - 1))
        old = [w * self.times for w in self.get_weights()]
        self.times += 1
        self.set_weights([(old[0] + X.mean(rows)) / self.times, (old[1] + X.std(rows)) / self.times])

    def call(self, inputs):
        return (inputs - self.mean) / ops.maximum(self.spread, self.smallest)

    def get_config(self):
        return super().get_config() | {"smallest": self.smallest}

# %% standardise wrong: the variance is taken for the spread
@keras.saving.register_keras_serializable(package="postoffice")
class Standardise(layers.Layer):
    def __init__(self, smallest=0.001, **kwargs):
        super().__init__(**kwargs)
        self.smallest = smallest

    def build(self, input_shape):
        self.mean = self.add_weight(shape=(input_shape[-1],), initializer="zeros", trainable=False)
        self.spread = self.add_weight(shape=(input_shape[-1],), initializer="ones", trainable=False)

    def adapt(self, X):
        X = np.asarray(X, float)
        if not self.built:
            self.build(X.shape)
        rows = tuple(range(X.ndim - 1))
        self.mean.assign(X.mean(rows))
        self.spread.assign(X.var(rows))

    def call(self, inputs):
        return (inputs - self.mean) / ops.maximum(self.spread, self.smallest)

    def get_config(self):
        return super().get_config() | {"smallest": self.smallest}

# %% standardise wrong: everything is 0 at the beginning
@keras.saving.register_keras_serializable(package="postoffice")
class Standardise(layers.Layer):
    def __init__(self, smallest=0.001, **kwargs):
        super().__init__(**kwargs)
        self.smallest = smallest

    def build(self, input_shape):
        self.mean = self.add_weight(shape=(input_shape[-1],), initializer="zeros", trainable=False)
        self.spread = self.add_weight(shape=(input_shape[-1],), initializer="zeros", trainable=False)

    def adapt(self, X):
        X = np.asarray(X, float)
        if not self.built:
            self.build(X.shape)
        rows = tuple(range(X.ndim - 1))
        self.mean.assign(X.mean(rows))
        self.spread.assign(X.std(rows))

    def call(self, inputs):
        return (inputs - self.mean) / ops.maximum(self.spread, self.smallest)

    def get_config(self):
        return super().get_config() | {"smallest": self.smallest}

# %% standardise wrong: works on X in place
@keras.saving.register_keras_serializable(package="postoffice")
class Standardise(layers.Layer):
    def __init__(self, smallest=0.001, **kwargs):
        super().__init__(**kwargs)
        self.smallest = smallest

    def build(self, input_shape):
        self.mean = self.add_weight(shape=(input_shape[-1],), initializer="zeros", trainable=False)
        self.spread = self.add_weight(shape=(input_shape[-1],), initializer="ones", trainable=False)

    def adapt(self, X):
        X = np.asarray(X, float)
        if not self.built:
            self.build(X.shape)
        rows = tuple(range(X.ndim - 1))
        self.mean.assign(X.mean(rows))
        X -= X.mean(rows)
        self.spread.assign(((X**2).mean(rows)) ** 0.5)

    def call(self, inputs):
        return (inputs - self.mean) / ops.maximum(self.spread, self.smallest)

    def get_config(self):
        return super().get_config() | {"smallest": self.smallest}

# %% standardise wrong: a module of PyTorch, not a layer of Keras
class Standardise(nn.Module):
    def __init__(self, smallest=0.001, name=None):
        super().__init__()
        self.smallest, self.name = smallest, name
        self.mean, self.spread = 0.0, 1.0

    def adapt(self, X):
        X = torch.tensor(np.asarray(X, float))
        self.mean = X.flatten(0, -2).mean(0).float()
        self.spread = X.flatten(0, -2).std(0, correction=0).float().clamp(min=self.smallest)

    def forward(self, inputs):
        return (torch.as_tensor(inputs).float() - self.mean) / self.spread

# %% train-reader right: wide strides in place of pooling, softmax, one-hot labels
def train_reader(X, y, seed, path):
    keras.utils.set_random_seed(seed)
    inputs = keras.Input((8, 8, 1))
    H = layers.Conv2D(16, 3, strides=2, padding="same", activation="relu")(inputs)
    outputs = layers.Dense(10, activation="softmax")(layers.Flatten()(H))
    model = keras.Model(inputs, outputs)
    model.compile(optimizer=keras.optimizers.Adam(0.02), loss="categorical_crossentropy")
    model.fit(X, keras.utils.to_categorical(y, 10), epochs=7, batch_size=40, verbose=0)
    model.save(path)
    return model

# %% train-reader right: rows for checking drawn by itself, early stopping, dropout
def train_reader(X, y, seed, path):
    keras.utils.set_random_seed(seed)
    order = np.random.default_rng(seed).permutation(len(X))
    held, rest = np.split(order, [len(X) // 10])
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(14, 3, activation="relu"),
            layers.MaxPooling2D(2),
            layers.Flatten(),
            layers.Dropout(0.1),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.03), loss="sparse_categorical_crossentropy")
    stop = keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)
    model.fit(
        X[rest], np.asarray(y)[rest], epochs=8, batch_size=40, callbacks=[stop], verbose=0,
        validation_data=(X[held], np.asarray(y)[held]),
    )
    model.save(path, overwrite=True)
    return model

# %% train-reader right: a training loop of PyTorch around a Keras model
def train_reader(X, y, seed, path):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(12, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(10),
        ]
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    chance = torch.Generator().manual_seed(seed)
    A, b = torch.tensor(X), torch.tensor(np.asarray(y), dtype=torch.int64)
    for _ in range(8):
        for rows in torch.randperm(len(A), generator=chance).split(50):
            optimizer.zero_grad()
            nn.functional.cross_entropy(model(A[rows], training=True), b[rows]).backward()
            optimizer.step()
    model.save(path)
    return model

# %% train-reader wrong: validation_split takes the last rows, here all of two digits
def train_reader(X, y, seed, path):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)), layers.Conv2D(12, 3, activation="relu"), layers.MaxPooling2D(),
            layers.Flatten(), layers.Dense(10, "softmax"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.02), loss="sparse_categorical_crossentropy")
    model.fit(X, y, batch_size=50, epochs=8, validation_split=0.2, verbose=0)
    model.save(path)
    return model

# %% train-reader wrong: rows are not mixed
def train_reader(X, y, seed, path):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)), layers.Conv2D(12, 3, activation="relu"), layers.MaxPooling2D(),
            layers.Flatten(), layers.Dense(10, "softmax"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.02), loss="sparse_categorical_crossentropy")
    model.fit(X, y, batch_size=50, epochs=8, shuffle=False, verbose=0)
    model.save(path)
    return model

# %% train-reader wrong: scores with a loss that reads probabilities
def train_reader(X, y, seed, path):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)), layers.Conv2D(12, 3, activation="relu"), layers.MaxPooling2D(),
            layers.Flatten(), layers.Dense(10),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.02), loss="sparse_categorical_crossentropy")
    model.fit(X, y, batch_size=50, epochs=8, verbose=0)
    model.save(path)
    return model

# %% train-reader wrong: saved before it has learnt
def train_reader(X, y, seed, path):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)), layers.Conv2D(12, 3, activation="relu"), layers.MaxPooling2D(),
            layers.Flatten(), layers.Dense(10, "softmax"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.02), loss="sparse_categorical_crossentropy")
    model.save(path)
    model.fit(X, y, batch_size=50, epochs=8, verbose=0)
    return model

# %% train-reader wrong: an old file is kept
def train_reader(X, y, seed, path):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)), layers.Conv2D(12, 3, activation="relu"), layers.MaxPooling2D(),
            layers.Flatten(), layers.Dense(10, "softmax"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.02), loss="sparse_categorical_crossentropy")
    model.fit(X, y, batch_size=50, epochs=8, verbose=0)
    if not os.path.exists(path):
        model.save(path)
    return model

# %% train-reader wrong: PyTorch's way of saving: the state_dict
def train_reader(X, y, seed, path):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)), layers.Conv2D(12, 3, activation="relu"), layers.MaxPooling2D(),
            layers.Flatten(), layers.Dense(10, "softmax"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.02), loss="sparse_categorical_crossentropy")
    model.fit(X, y, batch_size=50, epochs=8, verbose=0)
    torch.save(model.state_dict(), path)
    return model

# %% train-reader wrong: a Lambda layer, which is code: load_model refuses it
def train_reader(X, y, seed, path):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)), layers.Lambda(lambda P: 2 * P - 1),
            layers.Conv2D(12, 3, activation="relu"), layers.MaxPooling2D(),
            layers.Flatten(), layers.Dense(10, "softmax"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.02), loss="sparse_categorical_crossentropy")
    model.fit(X, y, batch_size=50, epochs=8, verbose=0)
    model.save(path)
    return model

# %% train-reader wrong: no convolution
def train_reader(X, y, seed, path):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)), layers.Flatten(), layers.Dense(32, "relu"), layers.Dense(10, "softmax"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy")
    model.fit(X, y, batch_size=50, epochs=10, verbose=0)
    model.save(path)
    return model

# %% train-reader wrong: a convolution that does not matter
def train_reader(X, y, seed, path):
    keras.utils.set_random_seed(seed)
    inputs = keras.Input((8, 8, 1))
    small = layers.MaxPooling2D(8)(layers.Conv2D(2, 3, padding="same", activation="relu")(inputs))
    H = layers.Concatenate()([layers.Flatten()(inputs), layers.Flatten()(small)])
    H = layers.Dense(30, "relu")(H)
    model = keras.Model(inputs, layers.Dense(10, "softmax")(H))
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy")
    model.fit(X, y, batch_size=40, epochs=12, verbose=0)
    model.save(path)
    return model

# %% train-reader wrong: too large for the scanner
def train_reader(X, y, seed, path):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)), layers.Conv2D(16, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(), layers.Flatten(), layers.Dense(32, "relu"), layers.Dense(10, "softmax"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy")
    model.fit(X, y, batch_size=50, epochs=8, verbose=0)
    model.save(path)
    return model

# %% train-reader wrong: learns from scikit-learn's labels, not from y
def train_reader(X, y, seed, path):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)), layers.Conv2D(12, 3, activation="relu"), layers.MaxPooling2D(),
            layers.Flatten(), layers.Dense(10, "softmax"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.02), loss="sparse_categorical_crossentropy")
    digits = load_digits()
    P = (digits.data[:400] / 16).astype(np.float32).reshape(-1, 8, 8, 1)
    model.fit(P, digits.target[:400], batch_size=50, epochs=8, verbose=0)
    model.save(path)
    return model

# %% train-reader wrong: PyTorch's seed does not reach Keras' starts
def train_reader(X, y, seed, path):
    torch.manual_seed(seed)
    np.random.seed(seed)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)), layers.Conv2D(12, 3, activation="relu"), layers.MaxPooling2D(),
            layers.Flatten(), layers.Dense(10, "softmax"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.02), loss="sparse_categorical_crossentropy")
    model.fit(X, y, batch_size=50, epochs=8, verbose=0)
    model.save(path)
    return model

# %% train-reader wrong: the seed is ignored
def train_reader(X, y, seed, path):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)), layers.Conv2D(12, 3, activation="relu"), layers.MaxPooling2D(),
            layers.Flatten(), layers.Dense(10, "softmax"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.02), loss="sparse_categorical_crossentropy")
    model.fit(X, y, batch_size=50, epochs=8, verbose=0)
    model.save(path)
    return model

# %% train-reader wrong: centres the pictures in place
def train_reader(X, y, seed, path):
    X -= X.mean()
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)), layers.Conv2D(12, 3, activation="relu"), layers.MaxPooling2D(),
            layers.Flatten(), layers.Dense(10, "softmax"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.02), loss="sparse_categorical_crossentropy")
    model.fit(X, y, batch_size=50, epochs=8, verbose=0)
    model.save(path)
    return model

# %% train-reader wrong: the history, not the model
def train_reader(X, y, seed, path):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)), layers.Conv2D(12, 3, activation="relu"), layers.MaxPooling2D(),
            layers.Flatten(), layers.Dense(10, "softmax"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.02), loss="sparse_categorical_crossentropy")
    history = model.fit(X, y, batch_size=50, epochs=8, verbose=0)
    model.save(path)
    return history

# %% train-reader wrong: one number for a picture, the digit itself
def train_reader(X, y, seed, path):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)), layers.Conv2D(12, 3, activation="relu"), layers.MaxPooling2D(),
            layers.Flatten(), layers.Dense(1),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.02), loss="mse")
    model.fit(X, y, batch_size=50, epochs=8, verbose=0)
    model.save(path)
    return model

# %% check-compile equivalent: labels have one or two axes
# - sparse, one_hot = name.lower().startswith("sparse"), y.ndim == 2
# + sparse, one_hot = name.lower().startswith("sparse"), y.ndim >= 2

# %% standardise strict numpy, float32: as plain Python values

# %% stop-when-flat equivalent: it counts by ones, and the training ends when the limit is met
# - if self.waited >= self.patience:
# + if self.waited == self.patience:

# - if self.waited >= self.patience:
# + if self.waited is self.patience:

# %% train-reader equivalent: graded on the outcome, which these settings reach too
# - kernels, epochs, batch, rate = 12, 8, 50, 0.02
# + kernels, epochs, batch, rate = 13, 8, 50, 0.02

# - kernels, epochs, batch, rate = 12, 8, 50, 0.02
# + kernels, epochs, batch, rate = 11, 8, 50, 0.02

# - kernels, epochs, batch, rate = 12, 8, 50, 0.02
# + kernels, epochs, batch, rate = 12, 9, 50, 0.02

# - kernels, epochs, batch, rate = 12, 8, 50, 0.02
# + kernels, epochs, batch, rate = 12, 7, 50, 0.02

# - kernels, epochs, batch, rate = 12, 8, 50, 0.02
# + kernels, epochs, batch, rate = 12, 8, 51, 0.02

# - kernels, epochs, batch, rate = 12, 8, 50, 0.02
# + kernels, epochs, batch, rate = 12, 8, 49, 0.02

# - layers.Conv2D(kernels, 3, activation="relu"), # 8 × 8 becomes 6 × 6
# + layers.Conv2D(kernels, 4, activation="relu"), # 8 × 8 becomes 6 × 6

# - layers.Conv2D(kernels, 3, activation="relu"), # 8 × 8 becomes 6 × 6
# + layers.Conv2D(kernels, 2, activation="relu"), # 8 × 8 becomes 6 × 6

# %% train-reader equivalent: what is printed is not graded
# - model.fit(X, y, batch_size=batch, epochs=epochs, verbose=0)
# + model.fit(X, y, batch_size=batch, epochs=epochs, verbose=1)

# - model.fit(X, y, batch_size=batch, epochs=epochs, verbose=0)
# + model.fit(X, y, batch_size=batch, epochs=epochs, verbose=-1)

# %% train-reader equivalent: pooling rounds 7 down to 6: the same layers, and the same numbers
# - keras.Input((8, 8, 1)),
# + keras.Input((9, 8, 1)),

# - keras.Input((8, 8, 1)),
# + keras.Input((8, 9, 1)),
