/** What `token-forms/sandbox` is to a browser: all of it but `serve`, which needs Node. */
export {createSandbox, type Sandbox, type SandboxOptions} from './create-sandbox.js';
export type {FaultName} from './fault-kinds.js';
export type {FaultSpec} from './faults.js';
export type {LoggedRequest} from './request-log.js';
export type {Limits} from './store.js';
