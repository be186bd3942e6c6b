"""A test authority that signed one certificate for localhost; its own key was thrown away."""

import ssl
from pathlib import Path

CA = Path(__file__).with_name("ca.pem")
SERVER = Path(__file__).with_name("server.pem")


def server_context() -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(SERVER)
    return context
