import type {Lab, Visitor} from '../lab.js';
import type {PageName} from '../page-titles.js';
import type {Table} from '../table.js';

const pages: readonly PageName[] = ['plain', 'lit', 'ours', 'script-tag'];

/** Requests of a page on which a card is typed and nothing is submitted. */
export async function measureRequests(lab: Lab): Promise<Table> {
  const rows = ['to load', 'from then on, to the page’s own host', 'to any other host'];
  const figures = rows.map(() => new Map<PageName, number>());
  const notes: string[] = [];
  for (const page of pages) {
    const {loading, own, others} = await lab.visit((visitor) => visitWithoutSubmit(visitor, page));
    [loading, own, others].forEach((requests, row) => figures[row]?.set(page, requests.length));
    const asked = [...own, ...others].map((url) => new URL(url).pathname.replace(/^.*\//, ''));
    if (asked.length > 0) notes.push(`After loading, ${page} asked for ${asked.join(', ')}.`);
  }
  return {
    title: 'Requests before a submit',
    pages,
    rows: rows.map((title, row) => ({title, figures: figures[row] ?? new Map<PageName, number>()})),
    notes,
  };
}

async function visitWithoutSubmit({page, requested, goto, enter, quiet}: Visitor, name: PageName) {
  await goto(name);
  await quiet();
  const loading = [...requested];
  await enter();
  for (const text of ['4242424242424242', '1230', '123']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await quiet();
  const {host} = new URL(page.url());
  const isOwn = (url: string) => new URL(url).host === host;
  return {
    loading: loading.filter(isOwn),
    own: requested.slice(loading.length).filter(isOwn),
    others: requested.filter((url) => !isOwn(url)),
  };
}
