"""How connections are secured."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl

    from ...configuration import Configuration


def verification(configuration: Configuration) -> ssl.SSLContext | bool:
    """How the server's certificate is checked, and which of our own is shown."""
    import ssl

    trusted = configuration.ssl_ca_cert or configuration.ca_cert_data
    if (
        not trusted
        and not configuration.cert_file
        and configuration.assert_hostname is None
    ):
        return configuration.verify_ssl
    context = ssl.create_default_context(
        cafile=configuration.ssl_ca_cert, cadata=configuration.ca_cert_data
    )
    if configuration.assert_hostname is False or not configuration.verify_ssl:
        context.check_hostname = False
    if not configuration.verify_ssl:
        context.verify_mode = ssl.CERT_NONE
    if configuration.cert_file:
        context.load_cert_chain(configuration.cert_file, configuration.key_file)
    return context
