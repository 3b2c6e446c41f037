import {faultKinds, type FaultName} from '../../../../src/sandbox/fault-kinds.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../../src/sandbox/index.js';
import {checkAnswer} from './contract/check-answer.js';

/** A sandbox whose every answer is held against the contract, but for those that a fault spoils. */
export function checkedSandbox(options: SandboxOptions = {}): Sandbox {
  const sandbox = createSandbox(options);
  const fetch: Sandbox['fetch'] = async (input, init) => {
    const response = await sandbox.fetch(input, init);
    const id = response.headers.get('Request-Id');
    const {fault} = sandbox.requests().find((request) => request.id === id) ?? {};
    const isSpoiled = fault && faultKinds[fault as FaultName].processes;
    const isJson = response.headers.get('Content-Type')?.startsWith('application/json');
    if (id !== null && isJson && !isSpoiled) checkAnswer(response.status, await response.clone().json());
    return response;
  };
  return {...sandbox, fetch};
}
