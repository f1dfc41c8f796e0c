"""The course of a call: what is sent, again if need be, and what comes."""
