"""The assignment's models, each trained several times, and what the runs say about them.

    python -m attnlib.experiments run --data DIR --records DIR
    python -m attnlib.experiments report --records DIR
"""
