"""Nothing at all.
mistake: empty
loses: all
"""
