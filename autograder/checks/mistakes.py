"""The table of known mistakes: what each is, in one sentence, and a hint that leaves the solving to the student.

A name completes "It looks as if ...". Mistakes are recognised by the module `slips`
(from numbers), by PATTERNS below (from error messages), or by a check itself.
"""

import re
import sys
from typing import NamedTuple


class Mistake(NamedTuple):
    name: str
    hint: str


WHICH_SCALE = "By what does the formula divide the scores, and where in the formula does that stand?"
WHICH_SUM = "Print the sums of the map along each of its dimensions: which of them should be 1?"
WHICH_PARTS = "Name q, k and v in your code: which convolution does each come from, and where is each used?"
LAYOUT = "Which index runs fastest in memory? Try it on torch.arange(6).view(1, 2, 3), on paper and in a cell."
EVERY_PAIR = "In the formula every position looks at every position of its image, with nothing held back."
NOTHING_ELSE = "Which steps does the formula have between X and the result? Name each line of yours after one of them."
ADDED = "What does the last line of the formula add to the attended term, and how many times?"
ONE_SIZE = "Does a number stand in your code that should come from x.shape, or one of its dimensions in another's place?"
ONE_DTYPE = "Does something you create, or cast, have a dtype of its own rather than that of x?"
ONE_DEVICE = "Does something name a device, or get created without one? Everything belongs where x is."
GRAPH = "Look for detach, .data, no_grad, .item() and numpy on the way from x to the output."
ORDER = "List the layers in the order in which the image meets them, and hold that against the line of layers in the notebook."

MISTAKES: dict[str, Mistake] = {
    "channel-map": Mistake(
        "channels look at channels", "What is the shape of your map, and what should it be: (C, C) or (H*W, H*W)?"
    ),
    "never-flattened": Mistake(
        "rows or columns of one channel look at each other",
        "How many positions has the map of one image? Print the shapes of q and k before their product.",
    ),
    "elementwise": Mistake(
        "queries and keys are multiplied number by number",
        "What shape has the product of an (H*W, C) and a (C, H*W) matrix?",
    ),
    "no-softmax": Mistake("the scores themselves are the weights", WHICH_SUM),
    "mean-instead-of-softmax": Mistake(
        "the scores are divided by their number instead of passing a softmax", WHICH_SUM
    ),
    "sum-instead-of-softmax": Mistake("the scores are divided by their sum instead of passing a softmax", WHICH_SUM),
    "softmax-over-queries": Mistake("the softmax runs over the queries", WHICH_SUM),
    "softmax-over-batch": Mistake("the softmax runs over the images of the batch", WHICH_SUM),
    "softmax-over-one": Mistake("the softmax runs over a dimension of size one, which makes every weight 1", WHICH_SUM),
    "softmax-over-part": Mistake(
        "each softmax runs over one row or one column of the keys",
        "How many positions has an image, and over how many keys does each softmax of yours run?",
    ),
    "softmax-misaligned": Mistake(
        "in a softmax written by hand, scores meet the maxima or the sums of others",
        "Along which dimension is each maximum and each sum taken, and where does keepdim=True belong?",
    ),
    "softmax-over-flat-map": Mistake("one softmax runs over the whole map", WHICH_SUM),
    "softmax-over-channels": Mistake(
        "queries or keys pass a softmax before they meet", "What does the formula apply the softmax to?"
    ),
    "softmax-twice": Mistake("the softmax is applied twice", "How many times does softmax stand in the formula?"),
    "softmax-too-late": Mistake("the softmax comes after the values", "What does the formula apply the softmax to?"),
    "softmax-on-values": Mistake("the values pass the softmax", "What does the formula apply the softmax to?"),
    "changed-scores": Mistake(
        "the scores pass another function before they become weights",
        "Which functions does the formula apply, and to what?",
    ),
    "log-softmax": Mistake("a log-softmax stands for the softmax", WHICH_SUM),
    "not-normalised": Mistake("exponentials are not divided by their sum", WHICH_SUM),
    "no-scale": Mistake("the scores are not scaled", WHICH_SCALE),
    "scale-by-positions": Mistake("the scale comes from the number of positions", WHICH_SCALE),
    "scale-by-batch": Mistake("the scale comes from the number of images", WHICH_SCALE),
    "scale-by-channels": Mistake("the scores are divided twice, or without a root", WHICH_SCALE),
    "scale-multiplied": Mistake("the scores are multiplied where they should be divided", WHICH_SCALE),
    "scale-halved-channels": Mistake(
        "the scores are divided by half the number of channels",
        "Which comes first in Python, ** or /? Print C ** 1/2 and C ** (1/2).",
    ),
    "scale-other": Mistake("the scores are divided by another number", WHICH_SCALE),
    "scale-on-input": Mistake(
        "the input is scaled before a convolution, whose bias is then not scaled", WHICH_SCALE
    ),
    "scale-int-sqrt": Mistake("the scale is rounded to a whole number", "What is the scale for C = 24?"),
    "scale-of-64-channels": Mistake(
        "the scale is a fixed number", "What should the scale be for another number of channels?"
    ),
    "scale-after-softmax": Mistake("the scale comes after the softmax", WHICH_SCALE),
    "rounded-scores": Mistake(
        "the scores are rounded to whole numbers", "What is the difference between / and // in Python?"
    ),
    "negative-scores": Mistake(
        "the scores have the wrong sign", "Should a position look at what is like its query, or unlike it?"
    ),
    "negative-distance": Mistake("the scores are distances", "How does the formula compare a query with a key?"),
    "map-transposed": Mistake(
        "the map is applied transposed",
        "Take one row of the map: which values should it weigh, and whose result is that?",
    ),
    "view-on-input": Mistake("queries and keys are reshaped where they should be transposed", LAYOUT),
    "view-on-values": Mistake("values are reshaped where they should be transposed", LAYOUT),
    "view-on-output": Mistake("the rows become a map without being transposed", LAYOUT),
    "view-instead-of-permute": Mistake("maps become rows, and rows maps, by reshaping alone", LAYOUT),
    "channels-last": Mistake(
        "the shape of the input is read as (N, H, W, C)",
        "In which order does PyTorch keep the four dimensions of a batch of maps?",
    ),
    "height-and-width-swapped": Mistake(
        "rows and columns of the map have changed places", "In which order does flatten read H and W?"
    ),
    "columns-first": Mistake(
        "some of the maps are read down the columns, others along the rows", "In which order does flatten read H and W?"
    ),
    "bias-forgotten": Mistake(
        "a convolution's bias is left out",
        "A convolution has a weight and a bias. Where does each of them enter your queries, keys and values?",
    ),
    "weights-transposed": Mistake(
        "the convolutions' weights are multiplied as they lie, and not transposed",
        "Which of a weight's dimensions counts the channels that come in? Print the shape of nn.Conv2d(2, 3, 1).weight.",
    ),
    "projected-twice": Mistake("a map passes two convolutions", WHICH_PARTS),
    "input-overwritten": Mistake(
        "x is overwritten by what a convolution makes of it",
        "After each of your lines: is x still the input, for the convolutions that follow and for the sum at the end?",
    ),
    "shared-projection": Mistake("one convolution serves in more than one role", WHICH_PARTS),
    "unprojected-query": Mistake("the queries are the input itself", WHICH_PARTS),
    "unprojected-key": Mistake("the keys are the input itself", WHICH_PARTS),
    "unprojected-value": Mistake("the values are the input itself", WHICH_PARTS),
    "exchanged-projections": Mistake("queries, keys and values have changed roles", WHICH_PARTS),
    "only-values": Mistake(
        "the values are added without any attention", "Where do the queries and keys enter your result?"
    ),
    "nothing-attended": Mistake(
        "nothing is added to the input", "Is the attended term multiplied by zero, or not used?"
    ),
    "attended-scaled": Mistake("a factor stands before the attended term", "Does the formula weigh its second term?"),
    "causal-mask": Mistake("a position looks only at those before or after it", EVERY_PAIR),
    "diagonal-masked": Mistake("no position looks at itself", EVERY_PAIR),
    "local-window": Mistake("a position looks only at its neighbourhood", EVERY_PAIR),
    "pooled-keys": Mistake("keys and values come from a map that was pooled", EVERY_PAIR),
    "row-attention": Mistake("a position looks only at its own row or column", EVERY_PAIR),
    "top-k": Mistake("only a few keys count for each position", EVERY_PAIR),
    "hard-attention": Mistake("each position looks at its best key only", EVERY_PAIR),
    "position-dependent": Mistake(
        "the result depends on where a position is",
        "Does your code add something that differs from position to position, or treat neighbours apart from the others?",
    ),
    "two-heads": Mistake("there are several heads", "How many maps does the formula have for one image?"),
    "sigmoid": Mistake("a sigmoid stands for the softmax", WHICH_SUM),
    "tanh": Mistake("the scores pass a tanh", "Which functions does the formula apply, and to what?"),
    "relu-on-scores": Mistake("the scores pass a ReLU", "Which functions does the formula apply, and to what?"),
    "relu-on-attended": Mistake(
        "the attended term passes a ReLU", "The ReLU after attention belongs to the model, not to the module."
    ),
    "relu-on-query": Mistake(
        "queries, keys or values pass a ReLU", "Which functions does the formula apply, and to what?"
    ),
    "function-on-query": Mistake(
        "queries, keys or values pass another function", "Which functions does the formula apply, and to what?"
    ),
    "relu-on-input": Mistake(
        "the input passes a ReLU before the convolutions", "The ReLU before attention belongs to the model."
    ),
    "relu-on-output": Mistake(
        "the output passes a ReLU", "The ReLU after attention belongs to the model, not to the module."
    ),
    "function-on-attended": Mistake("the attended term passes another function", NOTHING_ELSE),
    "normalised-projections": Mistake("queries, keys or values are normalised", NOTHING_ELSE),
    "normalised-input": Mistake("the input is normalised before the convolutions", NOTHING_ELSE),
    "normalised-attended": Mistake("the attended term is normalised", NOTHING_ELSE),
    "normalised-output": Mistake("the output is normalised", NOTHING_ELSE),
    "projected-again": Mistake(
        "the attended term passes one more projection", "How many projections does the formula have?"
    ),
    "small-maps-only": Mistake(
        "large maps are cut into parts that do not know of each other",
        "Over how many positions does each row of the softmax sum, on a map of 32 x 32?",
    ),
    "cosine-similarity": Mistake(
        "queries and keys are scaled to length one", "How does the formula compare a query with a key?"
    ),
    "batch-joined": Mistake("positions look at other images", "Which dimension of the batch should your map keep?"),
    "global-average": Mistake("every position gets the plain mean of the values", "On what does your map depend?"),
    "values-added": Mistake("the values are added once more, beside the attended term", NOTHING_ELSE),
    "attended-times-input": Mistake(
        "the attended term is multiplied with the input", "What does the formula do with X and the second term?"
    ),
    "residual-missing": Mistake("the input is not added", ADDED),
    "residual-doubled": Mistake("the input is added twice", ADDED),
    "residual-halved": Mistake("half of the input is added", ADDED),
    "residual-scaled": Mistake("the input is added with a factor", ADDED),
    "residual-subtracted": Mistake("the input is subtracted", ADDED),
    "residual-of-values": Mistake("the values are added in place of the input", ADDED),
    "residual-of-queries": Mistake("the queries are added in place of the input", ADDED),
    "residual-of-keys": Mistake("the keys are added in place of the input", ADDED),
    "residual-of-relu": Mistake("the input passes a ReLU before it is added", ADDED),
    "not-a-number": Mistake(
        "what comes out is not a number, even from ordinary inputs",
        "What becomes of the root of a negative number, of 0/0, and of exp for large scores?",
    ),
    # Errors, and what else shows in behaviour
    "stub": Mistake("this part is still to be written", "Replace the line that raises NotImplementedError."),
    "not-defined": Mistake(
        "a name is missing",
        "Is it spelled as where it is made? And where does the notebook stop, run from top to bottom in a fresh kernel?",
    ),
    "no-attribute": Mistake(
        "an object lacks what is asked of it",
        "Compare the spelling, in upper and lower case, with where it is made. Was a layer called, or only named?",
    ),
    "wrong-arguments": Mistake(
        "something is called with other arguments than it takes",
        "Hold the call against PyTorch's documentation, or against your own line with def, where self comes first.",
    ),
    "not-callable": Mistake(
        "something is called that is no function", "Which round brackets in this line stand behind what is no function?"
    ),
    "fractional-size": Mistake(
        "a size is no whole number", "Which division gives it, and what is the difference between / and //?"
    ),
    "syntax": Mistake(
        "a cell is no Python that can be read here",
        f"Grading runs on Python {sys.version_info[0]}.{sys.version_info[1]}: a newer one reads more, such as an f-string with "
        "its own quotes in it again.",
    ),
    "constructor": Mistake(
        "the constructor does not fit",
        "__init__(self, in_channels) takes the number of channels, and calls super().__init__() first.",
    ),
    "forward-missing": Mistake("the module has no forward", "Check the spelling of the method."),
    "no-output": Mistake("forward returns nothing", "Does forward end in a return line?"),
    "other-output": Mistake("the output is not one map", "Return the map alone, in the shape (N, C, H, W)."),
    "fixed-size": Mistake("only some sizes work", ONE_SIZE),
    "fixed-dtype": Mistake("only some dtypes work", ONE_DTYPE),
    "hard-coded-device": Mistake("a device is named in the code", ONE_DEVICE),
    "shapes-clash": Mistake(
        "two shapes do not fit", "Print the shapes before that line, and say what each dimension stands for."
    ),
    "no-such-dimension": Mistake(
        "a dimension is asked for that is not there", "How many dimensions has each tensor in that line? Print their shapes."
    ),
    "scattered-view": Mistake(
        "view meets numbers that do not lie in a row",
        "What do permute and transpose do to the numbers in memory, and which of view and reshape minds?",
    ),
    "nothing-there": Mistake(
        "something is None", "Does every function of yours end in a return line? And what does append, say, give back?"
    ),
    "not-called": Mistake(
        "a layer or a method is named where it should be called", "Which name in this line needs round brackets behind it?"
    ),
    "no-layer": Mistake(
        "something among the layers is no layer", "Is a class named without brackets behind it, or a list given without a star?"
    ),
    "reparametrized": Mistake(
        "a convolution's weights are computed from others", "Leave the convolutions plain: no spectral or weight norm."
    ),
    "waits-for-input": Mistake(
        "the code waits for somebody at the keyboard", "Is an input() or a breakpoint() left in it?"
    ),
    "no-bias": Mistake("a convolution has no bias", "Leave bias at the default of nn.Conv2d."),
    "kernel-size": Mistake(
        "the convolutions look at more than one position", "What size has a kernel that sees one position only?"
    ),
    "convolution-settings": Mistake(
        "a convolution has a stride, padding or groups of its own",
        "Which arguments of nn.Conv2d does a map of each position by itself need?",
    ),
    "other-width": Mistake(
        "a convolution changes the number of channels", "How many channels go in, and how many should come out?"
    ),
    "linear-layers": Mistake("other layers stand for the convolutions", "The module's three maps are nn.Conv2d."),
    "unregistered": Mistake(
        "the convolutions are hidden from nn.Module", "A plain list or dict does not register modules: what does?"
    ),
    "tied": Mistake("projections share their weights", WHICH_PARTS),
    "extra-parameters": Mistake(
        "the module learns more than the three convolutions", "Which parameters does the formula have?"
    ),
    "missing-convolutions": Mistake(
        "there are not three convolutions", "Define one convolution each for queries, keys and values in __init__."
    ),
    "detached": Mistake("something is cut from the graph", GRAPH),
    "frozen": Mistake("a parameter is frozen", "Where is requires_grad set?"),
    "in-place": Mistake("the input is changed in place", "x += y and x.add_(y) write into x; what makes a new tensor?"),
    "random": Mistake(
        "calls depend on chance or on earlier calls", "What in your module is drawn anew, or kept, from call to call?"
    ),
    "training-differs": Mistake(
        "the module computes something else while training", "Look for dropout, batch normalisation and self.training."
    ),
    "overflow": Mistake("large scores overflow", "exp(100) has no place in float32: how does a softmax avoid it?"),
    # Placements
    "not-built": Mistake(
        "the model is not built", "The cell, or the builder, has to leave an nn.Module under the given name."
    ),
    "no-attention": Mistake(
        "no image passes through your Attention", "Is the module called in forward, and is it your own class?"
    ),
    "not-in-model": Mistake(
        "attention is no part of the model, so that training never changes it",
        "Where is it made? What model.parameters() finds is made in __init__ and kept as self.something, in no plain list.",
    ),
    "attention-width": Mistake(
        "attention is made for another number of channels than it meets",
        "How many channels does the layer before it put out?",
    ),
    "wrong-place": Mistake("attention is not where it belongs", ORDER),
    "wrong-count": Mistake("attention is applied too often or not often enough", ORDER),
    "other-layers": Mistake(
        "other layers of the model have changed", "Only attention and its ReLU are new; all else stays as it was given."
    ),
    "relu-missing": Mistake("a ReLU is missing", "Which layers does the notebook put between these two?"),
    "result-unused": Mistake("a layer's result, or its gradient, does not get through", GRAPH),
    "between-layers": Mistake(
        "something happens between the layers",
        "What stands between these two layers in your model, and what in the notebook?",
    ),
    "after-last-layer": Mistake(
        "something happens to the scores of the last layer",
        "What does your forward return, and what does cross entropy take: scores or probabilities?",
    ),
    "evaluation-differs": Mistake(
        "the model computes something else in evaluation", "Look for self.training, and for layers that should not be there."
    ),
    "shared-layers": Mistake(
        "two models share layers, so that training one changes the other",
        "Build each model's layers anew, in its own cell.",
    ),
    "device-in-model": Mistake(
        "a device is named where the model is built or run", "`train` moves the model: leave .cuda() and .to(...) to it."
    ),
    "arguments": Mistake(
        "an argument is not handed on", "Follow num_classes and batchnorm from the function to the class."
    ),
}

PATTERNS = [(re.compile(pattern, re.IGNORECASE), mistake) for pattern, mistake in (
    (r"StdinNotImplementedError|BdbQuit", "waits-for-input"),
    (r"NotImplementedError: Module \[.*missing the required \"forward\"", "forward-missing"),
    (r"NotImplementedError(?!.*\(line \d+, in [^:]*: (?!.*\braise\b)[^)])", "stub"),  # by the student's own `raise`
    (r"forward returned", "no-output"),
    (r"is not built", "not-built"),
    (r"SyntaxError|IndentationError", "syntax"),
    (r"super\(\)|of 'super' object|before Module.__init__", "constructor"),
    (r"__init__\(\) .*\(line \d+, in ", "wrong-arguments"),  # called by a line of the student's
    (r"__init__\(\)", "constructor"),
    (r"positional argument|unexpected keyword|multiple values for|must be Tensor, not", "wrong-arguments"),
    (r"inplace operation|in-place", "in-place"),
    (r"floor_divide", "rounded-scores"),
    (r"requires? grad", "detached"),
    (r"NVIDIA|CUDA|same device|device type|FakeTensor|\bMPS\b|numpy\(\) is not supported", "hard-coded-device"),
    (r"dtype|same type|scalar type|should be the same", "fixed-dtype"),
    (r"NoneType", "nothing-there"),
    (r"builtin_function_or_method|unsupported operand.*'(Conv2d|Linear|method)'", "not-called"),
    (r"is not a Module subclass", "no-layer"),
    (r"AttributeError", "no-attribute"),
    (r"NameError|ModuleNotFoundError|ImportError", "not-defined"),
    (r"not callable", "not-callable"),
    (r"got float|'float' object cannot be interpreted as an integer", "fractional-size"),
    (r"An input of shape .* became", "other-output"),
    (r"Dimension out of range|number of dimensions in the tensor|too many indices", "no-such-dimension"),
    (r"view size is not compatible", "scattered-view"),
    (r"size|shape|dimension|expected input|must be a matrix|3D tensor|values to unpack", "shapes-clash"),
)]


def mistake_in(error: str) -> str | None:
    """The name of the mistake that an error message points to, if any."""
    return next((mistake for pattern, mistake in PATTERNS if pattern.search(error)), None)


def mistake_named(name: str | None) -> Mistake | None:
    """The known mistake of a name, or two in one for names joined by " + "; None where none is known."""
    known = [MISTAKES[part] for part in (name or "").split(" + ") if part in MISTAKES]
    if not known:
        return None
    return Mistake(", and ".join(mistake.name for mistake in known), " ".join(dict.fromkeys(m.hint for m in known)))
