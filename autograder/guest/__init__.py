"""Code that answers questions inside the student's kernel: it runs the student's code and reports what that did.

The text of these files is sent into the kernel and runs there, so they need nothing but the standard library, torch and
safetensors. They hold no expected values and reach no verdict: whoever tampers with them learns nothing.
"""
