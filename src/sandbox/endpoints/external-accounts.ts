import {noSuch} from '../api-error.js';
import {withExternalAccount} from '../objects/account.js';
import {listOf, pageOf} from '../objects/list.js';
import {NO_PARAMS, paramsNamed} from '../params/contract.js';
import {mergeMetadata} from '../objects/metadata.js';
import {missingParam} from '../params/param-errors.js';
import {takeTokens} from '../take-tokens.js';
import {accountOf, externalToken, payoutOf} from './accounts.js';
import type {ApiRequest, Endpoint} from './endpoint.js';

const expandable = ['account'];

/** `/v1/accounts/:account/external_accounts`: where payouts go. */
export const externalAccounts: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/v1/accounts/:account/external_accounts',
    access: {keys: 'secret', permission: 'account_write'},
    params: () => paramsNamed('AccountCreateExternalAccountParams'),
    expandable,
    tokens: {external_account: ['bank_account', 'card'], 'external_account[token]': ['card']},
    answer: addExternalAccount,
  },
  {
    method: 'GET',
    path: '/v1/accounts/:account/external_accounts',
    access: {keys: 'secret', permission: 'account_read'},
    params: () => paramsNamed('AccountListExternalAccountsParams'),
    expandable: expandable.map((name) => `data.${name}`),
    answer: (request) => {
      const {external_accounts} = accountOf(request);
      const {object} = request.params as {object?: string};
      const data = external_accounts.data.filter((each) => object === undefined || each.object === object);
      return pageOf(external_accounts.url, 'external account', data, request.params);
    },
  },
  {
    method: 'GET',
    path: '/v1/accounts/:account/external_accounts/:id',
    access: {keys: 'secret', permission: 'account_read'},
    params: () => NO_PARAMS,
    expandable,
    answer: (request) => {
      const id = request.ids['id'] ?? '';
      const found = accountOf(request).external_accounts.data.find((each) => each.id === id);
      if (!found) throw noSuch('external account', id, 'id', 404);
      return found;
    },
  },
];

async function addExternalAccount(request: ApiRequest): Promise<object> {
  const {params, platform} = request;
  const before = accountOf(request);
  const {external_account, default_for_currency} = params;
  if (external_account === undefined) throw missingParam('external_account');
  const {external} = await takeTokens(
    {...request, store: platform},
    {external: externalToken(external_account)},
  );
  const payout = await payoutOf(request, external_account, external);
  if (!payout) throw missingParam('external_account');
  const isFirst = before.external_accounts.data.length === 0 || default_for_currency === true;
  const metadata = mergeMetadata({}, params['metadata'], request.unset);
  const account = withExternalAccount(before, {...payout, metadata}, 'others');
  const data = account.external_accounts.data.map((each) => ({
    ...each,
    default_for_currency: each.id === payout.id ? isFirst : each['default_for_currency'] === true && !isFirst,
  }));
  platform.set('account', account.id, {
    ...account,
    external_accounts: listOf(account.external_accounts.url, data),
  });
  return data.at(-1) ?? payout;
}
