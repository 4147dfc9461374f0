"""The verdicts, reached in the grader's own process: a student's code is asked, and never believed."""
