export {createSandbox, type Sandbox, type SandboxOptions} from './create-sandbox.js';
export type {FaultName} from './fault-kinds.js';
export type {FaultSpec} from './faults.js';
export type {LoggedRequest} from './request-log.js';
export {serve, type SandboxServer, type ServeOptions} from './serve.js';
export type {Limits} from './store.js';
