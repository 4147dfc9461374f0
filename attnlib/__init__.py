"""The reference for "Self-Attention for Vision": attention, models, data, training, checkpoints."""
