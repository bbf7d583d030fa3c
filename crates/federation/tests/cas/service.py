"""A small service that signs people in with python-cas.

It prints its address, reads the server's from its input, and prints each ticket whose session it has ended.
"""

import json
import secrets
import sys
from http import cookies
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

from cas import CASClient, CASClientV3

sessions = {}


class Service(BaseHTTPRequestHandler):
    def client(self):
        """The client for /v2 and /v3; the service's address is this one without the ticket."""
        parts = urlsplit(self.path)
        rest = [pair for pair in parse_qsl(parts.query) if pair[0] != "ticket"]
        address = own + parts.path + ("?" + urlencode(rest) if rest else "")
        version = parts.path[2:3]
        return CASClient(version=version, service_url=address, server_url=server), address

    def do_GET(self):
        held = cookies.SimpleCookie(self.headers.get("cookie", "")).get("held")
        client, address = self.client()
        ticket = parse_qs(urlsplit(self.path).query).get("ticket")
        if held and held.value in sessions:
            self.answer(200, json.dumps(sessions[held.value]))
        elif not ticket:
            self.answer(302, location=client.get_login_url())
        else:
            user, attributes, _ = client.verify_ticket(ticket[0])
            if not user:
                self.answer(403, "refused")
                return
            token = secrets.token_hex()
            sessions[token] = {"user": user, "attributes": attributes, "ticket": ticket[0]}
            self.answer(302, location=address, cookie=token)

    def do_POST(self):
        form = parse_qs(self.rfile.read(int(self.headers["content-length"])).decode())
        [index] = CASClientV3.get_saml_slos(form["logoutRequest"][0])
        for token in [token for token, held in sessions.items() if held["ticket"] == index.text]:
            del sessions[token]
            print(index.text, flush=True)
        self.answer(200)

    def answer(self, status, body="", location=None, cookie=None):
        self.send_response(status)
        if location:
            self.send_header("location", location)
        if cookie:
            self.send_header("set-cookie", "held=" + cookie)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_):
        pass


listener = ThreadingHTTPServer(("127.0.0.1", 0), Service)
own = "http://127.0.0.1:%d" % listener.server_port
print(own, flush=True)
server = sys.stdin.readline().strip()
listener.serve_forever()
