"""The body of an answer to the value that a method returns, or to the events of a stream."""
