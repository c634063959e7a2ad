import { once } from 'node:events';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { atEnd } from './at-end.js';
const KEY_ID = 'test';
/** Starts an issuer on a free port; it ends with the spec file. */
export async function givenIssuer() {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const stranger = await generateKeyPair('ES256');
    const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: KEY_ID, alg: 'ES256', use: 'sig' }] });
    const issuer = await serve(jwks);
    const audience = 'rakor';
    const aToken = (bearer, { claims, header, forged = false } = {}) => new SignJWT({ ...claimsOf(bearer), iss: issuer, aud: audience, iat: seconds(), exp: seconds() + 3600, ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: KEY_ID, typ: 'at+jwt', ...header })
        .sign(forged ? stranger.privateKey : privateKey);
    return { issuer, audience, jwksUrl: `${issuer}/jwks`, aToken };
}
function claimsOf({ role, region, organisation, subject }) {
    const sub = subject ?? [role, region, organisation].filter((part) => part !== undefined).join('@');
    return { sub, role, region, client_id: 'test', ...(organisation !== undefined && { organisation }) };
}
function seconds() {
    return Math.floor(Date.now() / 1000);
}
/** Answers every request with the keys. Returns the base URL. */
async function serve(jwks) {
    const server = createServer((_, response) => response.setHeader('content-type', 'application/json').end(jwks));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    atEnd(() => {
        server.close();
        server.closeAllConnections();
    });
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('A TCP server has a port.');
    return `http://127.0.0.1:${address.port}`;
}
//# sourceMappingURL=issuer.js.map