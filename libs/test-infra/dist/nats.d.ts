/** A nats-server with JetStream that belongs to one spec file, and can fail for it. */
export interface TestNats {
    /** Stays the same over stops and starts. Without a user. */
    readonly url: string;
    /** Starts it again on the same port, with the data that it had. */
    start(): Promise<void>;
    /** An orderly end: data is written, clients are told. */
    stop(): Promise<void>;
    /** SIGKILL: what a crash does. */
    kill(): Promise<void>;
    /** Crashes it and starts it again without any of its data: no streams, no consumers. */
    wipe(): Promise<void>;
}
export interface GivenNats {
    /** nats-server configuration, such as users and permissions; without it everybody may do everything. */
    readonly config?: string;
    /** For files that stop, kill or wipe it: with TEST_INFRA=external they get one of their own, others the given one. */
    readonly own?: boolean;
}
/** Starts a nats-server for this spec file (about 60 ms); it ends with the file. */
export declare function givenNats({ config, own }?: GivenNats): Promise<TestNats>;
