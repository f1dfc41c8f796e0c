"""`python -m litellm_client_generator` is the console script `litellm-client-generator`."""

from litellm_client_generator.cli import main

if __name__ == "__main__":
    main()
