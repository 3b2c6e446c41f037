import {expect} from '@open-wc/testing';
import {startSandbox} from '../support/commands.js';

describe('the sandbox of the test browser', () => {
  const createToken = (url: string) =>
    fetch(`${url}/v1/tokens`, {
      method: 'POST',
      headers: {Authorization: 'Bearer pk_test_123'},
      body: new URLSearchParams({'pii[id_number]': '000000000'}),
    });

  it('answers a page, and tells what it received', async () => {
    const sandbox = await startSandbox();
    const response = await createToken(sandbox.url);
    expect(response.status).to.equal(200);
    const requests = await sandbox.requests();
    const posts = requests.filter(({method}) => method === 'POST'); // a preflight's answer may be remembered
    expect(posts.map(({body}) => body)).to.deep.equal(['pii%5Bid_number%5D=000000000']);
  });

  it('has a request meet a fault, until it is reset', async () => {
    const sandbox = await startSandbox();
    await sandbox.fault({fault: 'server_error', times: 'always'});
    expect((await createToken(sandbox.url)).status).to.equal(500);
    await sandbox.reset();
    expect((await createToken(sandbox.url)).status).to.equal(200);
  });
});
