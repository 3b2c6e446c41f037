import type {FaultSpec} from '../../src/sandbox/faults.js';
import {ask} from './dom.js';

/** Lets the sandbox answer badly when the page asks for it, through its control endpoint. */
export function watchFaults(sandbox: string): void {
  const url = `${sandbox}/_sandbox/faults`;
  const tell = async (answer: Promise<Response>): Promise<void> => {
    const {waiting} = (await (await answer).json()) as {waiting: readonly Required<FaultSpec>[]};
    const armed = waiting.map(({fault, times}) => `${fault} (${times === 'always' ? times : `${times} ×`})`);
    ask('#armed').textContent = armed.length
      ? `To come: ${armed.join(', then ')}`
      : 'The sandbox answers as it should.';
  };
  const run = (answer: Promise<Response>) => {
    tell(answer).catch(() => {
      ask('#armed').textContent = 'The sandbox does not answer.';
    });
  };
  ask('#arm').addEventListener('click', () => {
    const times = ask<HTMLSelectElement>('#times').value;
    const spec = {
      fault: ask<HTMLSelectElement>('#fault').value,
      times: times === 'always' ? times : Number(times),
    };
    const headers = {'Content-Type': 'application/json'};
    run(fetch(url, {method: 'POST', headers, body: JSON.stringify(spec)}));
  });
  ask('#disarm').addEventListener('click', () => run(fetch(url, {method: 'DELETE'})));
  for (const type of ['token', 'token-error']) document.addEventListener(type, () => run(fetch(url)));
  run(fetch(url));
}
