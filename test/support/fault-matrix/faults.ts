import {faultKinds, type FaultName} from '../../../src/sandbox/fault-kinds.js';
import type {FaultSpec} from '../../../src/sandbox/faults.js';
import type {MatrixFault, Scene, Span} from './matrix.js';

const none = (): readonly FaultSpec[] => [];

/** Milliseconds; the sandbox's own second would only make the run longer. */
const LATENCY = 20;

/** Every fault that the sandbox knows. */
const ofSandbox = Object.entries(faultKinds).map(([name, {summary}]): MatrixFault => {
  const fault = name as FaultName;
  const latency = fault === 'latency' ? {latency: LATENCY} : {};
  return {
    name,
    summary: fault === 'latency' ? 'the answer comes late' : summary,
    sandbox: (span) => [{fault, ...latency, times: span === 'first' ? 1 : 'always'}],
    ...(name.startsWith('hang') && {hangs: true}),
  };
});

/** Faults of the network that no server can make; Chromium's own names of them. */
const ofNetwork = (
  [
    ['connection_refused', 'connectionrefused', 'nothing listens at the API’s address'],
    ['name_not_resolved', 'namenotresolved', 'the API’s name is not found'],
    ['unreachable', 'addressunreachable', 'there is no route to the API'],
    ['connection_aborted', 'connectionaborted', 'the connection is given up by a router on the way'],
    ['blocked_by_client', 'blockedbyclient', 'a browser extension blocks the request'],
  ] as const
).map(([name, code, summary]): MatrixFault => ({
  name,
  summary,
  sandbox: none,
  async before({page, api, span}) {
    const times = span === 'first' ? {times: 1} : {};
    await page.route(`${api}/v1/**`, (route) => route.abort(code), times);
  },
  after: ({page, api}) => page.unroute(`${api}/v1/**`),
}));

/** The request is processed and not answered; before it, with `all`, two tries find the API unavailable. */
const unanswered = (span: Span): readonly FaultSpec[] => [
  ...(span === 'all' ? [{fault: 'unavailable', times: 2} as const] : []),
  {fault: 'hang_after'},
];

/** Something happens in the page while a try that makes a token is not answered: the first one, or the last. */
const meanwhile = (name: string, summary: string, deed: string, leaves?: true): MatrixFault => ({
  name,
  summary,
  sandbox: unanswered,
  during: async ({page}) => void (await page.evaluate(`{const form = bench.form; ${deed}}`)),
  ...(leaves && {leaves}),
});

const inPage: readonly MatrixFault[] = [
  meanwhile('reset', 'the page calls reset()', 'form.reset()'),
  meanwhile('removed', 'the element is removed', 'form.remove()'),
  meanwhile(
    'key_swapped',
    'publishable-key gets another value',
    "form.setAttribute('publishable-key', 'pk_test_other')",
  ),
  meanwhile(
    'base_swapped',
    'api-base gets another value',
    "form.setAttribute('api-base', form.apiBase.replace('127.0.0.1', 'localhost'))",
  ),
  meanwhile('navigated', 'the page goes elsewhere', "location.href = '/elsewhere'", true),
  {
    ...meanwhile(
      'moved',
      'the element is moved to another place in the page; then time is up once',
      "const place = document.createElement('div'); form.parentNode.append(place); place.append(form)",
    ),
    hangs: true,
  },
  {
    ...meanwhile('again', 'the page calls tokenize() twice more; then time is up once', 'bench.again()'),
    hangs: true,
  },
  {
    ...meanwhile(
      'disabled',
      'the element is disabled and enabled; then time is up once',
      'form.disabled = true; form.updateComplete.then(() => { form.disabled = false })',
    ),
    hangs: true,
  },
];

const offline = async ({page}: Scene, on: boolean) => page.context().setOffline(on);

const others: readonly MatrixFault[] = [
  {
    name: 'offline',
    summary: 'no network at the start; with the first try, it comes back soon',
    sandbox: none,
    before: (scene) => offline(scene, true),
    after: (scene) => offline(scene, false),
    waits: true,
  },
  {
    name: 'policy',
    summary: 'the page’s own Content-Security-Policy forbids the API (for all tries)',
    sandbox: none,
    policy: "connect-src 'self'",
  },
  {
    name: 'secret_key',
    summary: 'publishable-key is a secret key',
    sandbox: none,
    attributes: {'publishable-key': `sk_test_${'123'}`},
  },
  {
    name: 'live_key',
    summary: 'the API does not know the key',
    sandbox: none,
    attributes: {'publishable-key': 'pk_live_123'},
  },
  {
    name: 'insecure_base',
    summary: 'api-base is http: on a public address',
    sandbox: none,
    attributes: {'api-base': 'http://api.example.com'},
  },
  {
    name: 'hang_after_unkeyed',
    summary: 'as hang_after, with auth="body" and so without a key',
    sandbox: (span) => [{fault: 'hang_after', times: span === 'first' ? 1 : 'always'}],
    attributes: {auth: 'body'},
    hangs: true,
  },
  {
    name: 'unavailable_unkeyed',
    summary: 'as unavailable, with auth="body" and so without a key',
    sandbox: (span) => [{fault: 'unavailable', times: span === 'first' ? 1 : 'always'}],
    attributes: {auth: 'body'},
  },
  {
    name: 'preflight_refused_off',
    summary: 'as preflight_refused, with idempotency="off"',
    sandbox: (span) => [{fault: 'preflight_refused', times: span === 'first' ? 1 : 'always'}],
    attributes: {idempotency: 'off'},
  },
  {
    name: 'mixed',
    summary: 'every try meets another fault: a reset, then 409, then 503',
    sandbox: (span) => [
      {fault: 'drop_after'},
      ...(span === 'all'
        ? [{fault: 'idempotency_key_in_use'} as const, {fault: 'unavailable'} as const]
        : []),
    ],
  },
];

/** All faults, in the order of the table. */
export const faults: readonly MatrixFault[] = [...ofSandbox, ...ofNetwork, ...others, ...inPage];
