import type { Role } from '@rakor/kernel';
import { type JWTHeaderParameters, type JWTPayload } from 'jose';
/** Who a token speaks for. */
export interface Bearer {
    readonly role: Role;
    /** The tenant: "36.04" or "36". */
    readonly region: string;
    /** Code of the organisation, where the role speaks for one. */
    readonly organisation?: string;
    /** The person; by default one for each role, region and organisation: "leader@36.04". */
    readonly subject?: string;
}
/** What a token says beside its bearer; each overrides the right value, to see it refused. */
export interface TokenOverrides {
    readonly claims?: JWTPayload;
    readonly header?: Partial<JWTHeaderParameters>;
    /** Signs with a key that the issuer does not publish. */
    readonly forged?: boolean;
}
/** An OIDC issuer that belongs to one spec file: it signs access tokens, and publishes its keys. */
export interface TestIssuer {
    readonly issuer: string;
    readonly audience: string;
    readonly jwksUrl: string;
    /** A signed access token (ES256, `at+jwt`), good for an hour. */
    aToken(bearer: Bearer, overrides?: TokenOverrides): Promise<string>;
}
/** Starts an issuer on a free port; it ends with the spec file. */
export declare function givenIssuer(): Promise<TestIssuer>;
