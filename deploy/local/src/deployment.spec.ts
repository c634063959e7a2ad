import { describe, expect, it } from '@jest/globals';
import { passwordsFromEnvironment, passwordVariable } from './deployment.js';

describe("A deployment's passwords", () => {
  const env = Object.fromEntries(
    (['owner', 'app', 'relay', 'nats'] as const).map((kind) => [passwordVariable('public-services', kind), `secret ${kind}`]),
  );

  it('come from one variable each', () => {
    expect(passwordsFromEnvironment(env, ['public-services']).services).toEqual({
      'public-services': { owner: 'secret owner', app: 'secret app', relay: 'secret relay', nats: 'secret nats' },
    });
  });

  it('are all named when they are missing', () => {
    const rest = Object.fromEntries(Object.entries(env).slice(2));

    expect(() => passwordsFromEnvironment(rest, ['public-services'])).toThrow(
      'not set: PUBLIC_SERVICES_OWNER_PASSWORD, PUBLIC_SERVICES_APP_PASSWORD',
    );
  });
});
