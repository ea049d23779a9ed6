import { Provider } from 'oidc-provider';

/**
 * A real OpenID Connect provider, for one client whose registration stands in the arguments: its id, its secret, and the
 * address that it may come back to. Whoever types a name is that person. Prints its issuer when it listens.
 */
const [, , clientId, clientSecret, returnAddress] = process.argv;

const listening = (await import('node:http')).createServer((request, response) => answer(request, response));
let answer;
listening.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${listening.address().port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [returnAddress] }],
    cookies: { keys: ['of a test alone'] },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, name: 'ชื่อจริงของบุคคล', pid: '1101700000001' }),
    }),
  });
  answer = provider.callback();
  process.stdout.write(`${issuer}\n`);
});
// It ends with whoever started it, however that ends.
process.stdin.on('end', () => process.exit()).resume();
