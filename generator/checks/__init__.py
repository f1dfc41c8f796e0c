"""What `generator.validate` asks of a document: its references, its structure, its meaning."""
