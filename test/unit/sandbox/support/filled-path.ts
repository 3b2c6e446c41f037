import type {Client, Json} from './harness.js';

/** Makes one object of every kind; what is returned puts their ids into the path of an endpoint. */
export async function makeObjects({post, token}: Client): Promise<(path: string) => string> {
  const made = async (path: string, params: object = {}): Promise<Json> => (await post(path, params)).body;
  const amount = {amount: 1999, currency: 'usd'};
  const customer = await made('/v1/customers', {source: 'tok_visa'});
  const charge = await made('/v1/charges', {...amount, source: 'tok_visa', capture: false});
  const method = await made('/v1/payment_methods', {type: 'card', card: {token: 'tok_visa'}});
  const intent = await made('/v1/payment_intents', {...amount, confirmation_method: 'manual'});
  const account = await made('/v1/accounts', {external_account: 'btok_us_verified'});
  const person = await made(`/v1/accounts/${account.id}/persons`, {first_name: 'Jane'});
  const external = await made(`/v1/accounts/${account.id}/external_accounts`, {
    external_account: 'tok_visa_debit',
  });
  const {body: pii} = await token({pii: {id_number: '000000000'}});
  const ids = {
    'accounts/:account': account.id,
    'charges/:id': charge.id,
    'customers/:id': customer.id,
    'external_accounts/:id': external.id,
    'payment_intents/:id': intent.id,
    'payment_methods/:id': method.id,
    'persons/:person': person.id,
    'sources/:source': customer.default_source,
    'tokens/:id': pii.id,
  };
  return (path) =>
    Object.entries(ids).reduce(
      (filled, [name, id]) => filled.replace(name, name.replace(/:.*/, String(id))),
      path,
    );
}
