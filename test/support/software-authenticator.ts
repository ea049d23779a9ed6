import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

type Cbor = number | string | Buffer | ReadonlyMap<Cbor, Cbor>;

/** CBOR (RFC 8949) of what a device sends: small numbers, short texts, bytes and maps. */
function cbor(value: Cbor): Buffer {
  const head = (major: number, count: number) =>
    count < 24
      ? Buffer.from([(major << 5) | count])
      : count < 256
        ? Buffer.from([(major << 5) | 24, count])
        : Buffer.from([(major << 5) | 25, count >> 8, count & 255]);
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const map = value as ReadonlyMap<Cbor, Cbor>;
  return Buffer.concat([head(5, map.size), ...[...map].flat().map(cbor)]);
}

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest();

/** What a page shows a browser in `data-options`. */
export function optionsIn(html: string): { readonly challenge: string } & Record<string, unknown> {
  const found = /data-options="([^"]+)"/.exec(html)?.[1];
  if (found === undefined) throw new Error('the page asks for no passkey');
  return JSON.parse(found.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'));
}

type Asked = {
  readonly challenge: string;
  readonly origin?: string;
  readonly isVerified?: boolean;
  readonly counter?: number;
};

/** A device with one passkey (ES256) for a host, as far as a server sees one; it does what it is told, wrong things too. */
export function openAuthenticator(rpId = 'localhost', usual = `http://${rpId}`) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(16);
  let uses = 0;
  const answer = (response: Record<string, unknown>) =>
    JSON.stringify({
      ...{ id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key' },
      ...{ response, clientExtensionResults: {} },
    });
  const clientData = (type: string, { challenge, origin = usual }: Asked) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const authenticatorData = ({ isVerified = true, counter }: Asked, attested: Buffer) => {
    uses = counter ?? uses + 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(uses);
    const flags = 1 | (isVerified ? 4 : 0) | (attested.length > 0 ? 64 : 0);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, attested]);
  };
  return {
    credentialId: id.toString('base64url'),
    /** The answer to being asked for a new passkey. */
    make: (asked: Asked) => {
      const key = new Map<Cbor, Cbor>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ]);
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cbor(key)]);
      const attestation = new Map<Cbor, Cbor>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authenticatorData(asked, attested)],
      ]);
      return answer({
        clientDataJSON: clientData('webauthn.create', asked).toString('base64url'),
        attestationObject: cbor(attestation).toString('base64url'),
        transports: ['internal'],
      });
    },
    /** The answer to being asked for this passkey. */
    use: (asked: Asked) => {
      const client = clientData('webauthn.get', asked);
      const data = authenticatorData(asked, Buffer.alloc(0));
      const signature = createSign('sha256')
        .update(Buffer.concat([data, sha256(client)]))
        .sign(privateKey);
      return answer({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
      });
    },
  };
}
