"""A mail server for tests, by aiosmtpd: always with TLS, on a free port of this machine.

Arguments: folder, certificate, key, `starttls` or `tls`, and, if it asks for a login, user and password. It prints its port, writes each accepted mail to the folder,
and each event to `log` there. The beginning of a recipient's name says what happens to the mail:
gone: refused for good; grey: refused for now, twice; drop: the connection ends in DATA, once; any other: accepted.
"""

import asyncio
import collections
import pathlib
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword


class Inbox:
    def __init__(self, folder):
        self.folder = folder
        self.attempts = collections.Counter()
        self.accepted = 0

    def note(self, *words):
        with open(self.folder / "log", "a", encoding="utf-8") as log:
            print(*words, file=log)

    async def handle_RCPT(self, server, session, envelope, address, options):
        self.attempts[address] += 1
        encrypted = session.ssl is not None or server.transport.get_extra_info("ssl_object") is not None
        self.note("recipient", address, "encrypted" if encrypted else "clear")
        if address.startswith("gone"):
            return "550 5.1.1 no such mailbox here"
        if address.startswith("grey") and self.attempts[address] <= 2:
            return "451 4.7.1 greylisted, come back later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        address = envelope.rcpt_tos[0]
        if address.startswith("drop") and self.attempts[address] == 1:
            self.note("dropped", address)
            server.transport.abort()
            return "451 gone"
        self.accepted += 1
        draft = self.folder / "draft"
        draft.write_bytes(envelope.content)
        draft.rename(self.folder / f"{self.accepted:03}.eml")
        self.note("accepted", address)
        return "250 2.0.0 accepted for delivery"


def main():
    folder, certificate, key, security, *login = sys.argv[1:]
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    inbox = Inbox(pathlib.Path(folder))
    known = {}
    if login:

        def is_known(server, session, envelope, mechanism, data):
            good = isinstance(data, LoginPassword) and [data.login.decode(), data.password.decode()] == login
            inbox.note("login", "accepted" if good else "refused", mechanism)
            return AuthResult(success=good, handled=False)

        # aiosmtpd does not see that TLS began before its own protocol.
        known = {"authenticator": is_known, "auth_required": True, "auth_require_tls": security == "starttls"}
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    if security == "starttls":
        make = lambda: SMTP(inbox, hostname="localhost", loop=loop, tls_context=context, require_starttls=True, **known)
        listening = loop.create_server(make, "127.0.0.1", 0)
    else:
        make = lambda: SMTP(inbox, hostname="localhost", loop=loop, **known)
        listening = loop.create_server(make, "127.0.0.1", 0, ssl=context)
    server = loop.run_until_complete(listening)
    print(server.sockets[0].getsockname()[1], flush=True)
    loop.run_forever()


main()
