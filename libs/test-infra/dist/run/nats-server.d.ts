/** Where a nats-server of a spec file keeps its things, in the folder of the run. */
export interface NatsPlace {
    readonly storeDir: string;
    readonly configFile: string;
    /** Lets the keeper find a server whose worker was killed. */
    readonly pidFile: string;
}
export interface NatsServer {
    readonly url: string;
    readonly port: number;
    stop(): Promise<void>;
    kill(): Promise<void>;
}
/** From the npm package. @param port 0 takes a free one */
export declare function startEmbedded({ storeDir, configFile }: NatsPlace, port: number): Promise<NatsServer>;
/** In Docker, with the store outside of the container, so that it outlives a stop. @param port 0 takes a free one */
export declare function startContainer({ storeDir, configFile }: NatsPlace, port: number): Promise<NatsServer>;
