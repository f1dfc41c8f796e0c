"""Tests of the runtime, which every generated package holds."""
