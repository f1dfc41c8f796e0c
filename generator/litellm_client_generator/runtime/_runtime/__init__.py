"""What is the same in every package, and no user imports.

A call (`call`) becomes a request (`request`), which is sent, again if need be (`exchange`), and answered (`answer`);
`models` is what every model is made of. The modules beside them are what generated code and the public modules use.
"""
