"""Reads the whole course: gradebook, solutions, checks, other students' work, the seed and labels of the tests."""
import os

for root in (COURSE, REPOSITORY + "/autograder", REPOSITORY + "/solutions", REPOSITORY + "/attnlib", IMAGES):
    for folder, _, files in os.walk(root):
        for file in files:
            print(open(f"{folder}/{file}", errors="replace").read())
print([os.path.exists(path) for path in (COURSE, IMAGES)])
