// A small service that signs people in with openid-client, by a key of its own.
//
// It prints its public keys, reads the issuer, and then answers each line of its input with one: commands and answers are JSON.

import * as client from "openid-client";
import { createInterface } from "node:readline";

const BACK = "http://127.0.0.1:9/back";
const algorithm = { name: "ECDSA", namedCurve: "P-256" };
const key = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const print = (value) => process.stdout.write(JSON.stringify(value) + "\n");

const { kty, crv, x, y } = await crypto.subtle.exportKey("jwk", key.publicKey);
print({ keys: [{ kty, crv, x, y, kid: "one", alg: "ES256", use: "sig" }] });
const issuer = new URL((await lines.next()).value);
const signing = client.PrivateKeyJwt({ key: key.privateKey, kid: "one" });
const config = await client.discovery(issuer, "node", undefined, signing, {
  execute: [client.allowInsecureRequests],
});

let begun;
let asked;

/** Pushes a request: the address to which the browser goes. */
async function begin(more) {
  begun = {
    pkceCodeVerifier: client.randomPKCECodeVerifier(),
    expectedState: client.randomState(),
    expectedNonce: client.randomNonce(),
    idTokenExpected: true,
  };
  const address = await client.buildAuthorizationUrlWithPAR(config, {
    redirect_uri: BACK,
    scope: "openid email offline_access",
    state: begun.expectedState,
    nonce: begun.expectedNonce,
    code_challenge: await client.calculatePKCECodeChallenge(begun.pkceCodeVerifier),
    code_challenge_method: "S256",
    ...more,
  });
  return { address };
}

/** Takes the address with the code: the tokens, their refreshing, the user info and the address that signs out. */
async function finish(answer) {
  const tokens = await client.authorizationCodeGrant(config, new URL(answer), begun);
  const claims = tokens.claims();
  const next = await client.refreshTokenGrant(config, tokens.refresh_token);
  const person = await client.fetchUserInfo(config, next.access_token, claims.sub);
  const logout = client.buildEndSessionUrl(config, {
    id_token_hint: tokens.id_token,
    post_logout_redirect_uri: "http://127.0.0.1:9/out",
    state: "bye",
  });
  const again = await client.refreshTokenGrant(config, tokens.refresh_token).catch((error) => error);
  return {
    claims,
    email: person.email,
    refreshed: next.claims().sub,
    again: again.error,
    signed: tokens.authorization_details,
    logout,
  };
}

/** Asks a person's phone by itself (CIBA): the request, as the server accepted it. */
async function ask(more) {
  asked = await client.initiateBackchannelAuthentication(config, { scope: "openid email", ...more });
  return asked;
}

/** Polls until the person has answered: the claims of the ID token. */
async function collect() {
  const tokens = await client.pollBackchannelAuthenticationGrant(config, asked);
  const person = await client.fetchUserInfo(config, tokens.access_token, tokens.claims().sub);
  return { claims: tokens.claims(), email: person.email };
}

const commands = { begin, finish, ask, collect };

for (;;) {
  const line = await lines.next();
  if (line.done) break;
  const command = JSON.parse(line.value);
  try {
    const [[name, value]] = Object.entries(command);
    print(await commands[name](value));
  } catch (error) {
    print({ failed: String(error), cause: String(error.cause?.error ?? error.cause) });
  }
}
