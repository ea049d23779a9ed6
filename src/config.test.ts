import { isAbsolute, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { INSTALLATION, isProxyUnsettled, parseConfig } from './config.ts';

describe('the configuration', () => {
  test('of an empty environment is desk mode in the folder of the program', () => {
    expect(parseConfig({})).toEqual({
      ok: true,
      value: {
        data: join(INSTALLATION, 'data'),
        host: '127.0.0.1',
        port: null,
        publicUrl: null,
        databaseUrl: null,
        mail: null,
        provider: null,
        trustProxy: null,
        logLevel: 'info',
      },
    });
  });

  test('takes every setting, makes the data folder absolute, and counts an empty value as absent', () => {
    const parsed = parseConfig({
      PRONGSAI_DATA: 'elsewhere',
      HOST: '::1',
      PORT: '0',
      PUBLIC_URL: 'https://ita.example.go.th/',
      DATABASE_URL: 'postgres://someone:secret@db.example/prongsai',
      TRUST_PROXY: 'true',
      SMTP_URL: 'smtps://user:secret@mail.example.go.th',
      MAIL_FROM: 'ita@example.go.th',
      LOG_LEVEL: '',
      PATH: '/usr/bin',
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
    expect(isAbsolute(parsed.value.data)).toBe(true);
    expect(parsed.value).toMatchObject({
      host: '::1',
      port: 0,
      publicUrl: 'https://ita.example.go.th',
      trustProxy: true,
      mail: { url: 'smtps://user:secret@mail.example.go.th', from: 'ita@example.go.th' },
      logLevel: 'info',
    });
  });

  test.each([
    ['PORT', '65536'],
    ['PORT', '80a'],
    ['SMTP_URL', 'https://mail.example.go.th'],
    ['SMTP_URL', 'smtp://'],
    ['SMTP_URL', 'smtps://user:50%@mail.example.go.th'],
    ['MAIL_FROM', 'nobody'],
    ['MAIL_FROM', 'alone@example.go.th'],
    ['HOST', '0.0.0.0'],
    ['PUBLIC_URL', 'ita.example.go.th'],
    ['PUBLIC_URL', 'https://ita.example.go.th/path'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['DATABASE_URL', 'mysql://db'],
    ['TRUST_PROXY', 'yes'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s', (name, value) => {
    expect(parseConfig({ [name]: value })).toEqual({ ok: false, refusal: [{ kind: 'wrong', name }] });
  });

  const PROVIDER = {
    PRONGSAI_OIDC_ISSUER: 'https://id.example.go.th',
    PRONGSAI_OIDC_CLIENT_ID: 'prongsai',
    PRONGSAI_OIDC_CLIENT_SECRET: 'secret',
    PRONGSAI_OIDC_NAME: 'ThaID',
  };

  test('takes an identity provider, of which it asks for no more than who somebody is', () => {
    const known = { issuer: 'https://id.example.go.th', clientId: 'prongsai', clientSecret: 'secret' };
    const provider = { ...known, name: 'ThaID', scope: 'openid' };
    expect(parseConfig(PROVIDER)).toMatchObject({ value: { provider } });
    const asking = { ...PROVIDER, PRONGSAI_OIDC_SCOPE: 'pid openid' };
    expect(parseConfig(asking)).toMatchObject({ value: { provider: { ...provider, scope: 'pid openid' } } });
  });

  test.each(Object.keys(PROVIDER))('misses %s of an identity provider', (name) => {
    expect(parseConfig({ ...PROVIDER, [name]: '' })).toEqual({
      ok: false,
      refusal: [{ kind: 'missing', name }],
    });
  });

  test.each([
    ['PRONGSAI_OIDC_ISSUER', 'http://id.example.go.th'],
    ['PRONGSAI_OIDC_ISSUER', 'https://user:secret@id.example.go.th'],
    ['PRONGSAI_OIDC_ISSUER', 'https://id.example.go.th/?a'],
    ['PRONGSAI_OIDC_ISSUER', 'id.example.go.th'],
    ['PRONGSAI_OIDC_SCOPE', 'pid'],
    ['PRONGSAI_OIDC_NAME', 'ก'.repeat(61)],
  ])('refuses %s=%s', (name, value) => {
    expect(parseConfig({ ...PROVIDER, [name]: value })).toEqual({
      ok: false,
      refusal: [{ kind: 'wrong', name }],
    });
  });

  test.each(['http://127.0.0.1:9000', 'http://localhost:9000', 'http://[::1]:9000'])(
    'takes a provider on this computer without encryption: %s',
    (issuer) => {
      const parsed = parseConfig({ ...PROVIDER, PRONGSAI_OIDC_ISSUER: issuer });
      expect(parsed).toMatchObject({ value: { provider: { issuer } } });
    },
  );

  test.each([
    [{}, false],
    [{ TRUST_PROXY: 'true' }, false],
    [{ PUBLIC_URL: 'https://ita.example.go.th' }, true],
    [{ PUBLIC_URL: 'https://ita.example.go.th', TRUST_PROXY: '' }, true],
    [{ PUBLIC_URL: 'https://ita.example.go.th', TRUST_PROXY: 'true' }, false],
    [{ PUBLIC_URL: 'https://ita.example.go.th', TRUST_PROXY: 'false' }, false],
  ])('of %j leaves unsettled whether the proxy is believed: %s', (variables, isUnsettled) => {
    const parsed = parseConfig(variables);
    expect(parsed.ok && isProxyUnsettled(parsed.value)).toBe(isUnsettled);
  });

  test('refuses a PRONGSAI_ setting that does not exist, together with all other faults', () => {
    expect(parseConfig({ PRONGSAI_DATE: 'x', PORT: '-1' })).toEqual({
      ok: false,
      refusal: [
        { kind: 'unknown', name: 'PRONGSAI_DATE' },
        { kind: 'wrong', name: 'PORT' },
      ],
    });
  });
});
