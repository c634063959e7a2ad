/** Where the servers of a run come from: npm packages, Docker, or somebody else (TEST_DATABASE_URL, TEST_NATS_URL). */
export const INFRA = ['embedded', 'containers', 'external'];
const VARIABLE = 'RAKOR_TEST_RUN';
/** The run that this spec file belongs to. @throws {Error} in a file of the first tier, which gets no servers */
export function testRun() {
    const json = process.env[VARIABLE];
    if (json === undefined)
        throw new Error('Servers are there for *.int.spec.ts and *.e2e.spec.ts only.');
    return JSON.parse(json);
}
//# sourceMappingURL=test-run.js.map