/** The shop's checkout as a page of its own would do it: sends the form, and stays where it is after a decline. */
const form = document.querySelector<HTMLFormElement>('.checkout form');
const refusal = document.getElementById('refusal');
const template = document.querySelector<HTMLTemplateElement>('#refused');
const total = document.getElementById('total');
if (!form || !refusal || !template || !total) throw new Error('This is not the checkout page.');
const button = form.querySelector('button');

/** What the server answers: where the receipt is, or why there is none. */
interface Answer {
  readonly receipt?: string;
  readonly title?: string;
  readonly message?: string;
  readonly code?: string;
  readonly received?: string;
}

// `<card-token-form>` sees to it that this event comes once, when its token is there.
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void pay(new URLSearchParams(new FormData(form) as unknown as Record<string, string>));
});

form.addEventListener('change', () => {
  const cents = Number(form.dataset['price']) * Number(new FormData(form).get('quantity'));
  total.textContent = (cents / 100).toLocaleString('en-US', {style: 'currency', currency: 'USD'});
});

async function pay(order: URLSearchParams): Promise<void> {
  if (form?.ariaBusy === 'true') return;
  setBusy(true);
  refusal?.replaceChildren();
  try {
    const response = await fetch('/pay', {
      method: 'POST',
      body: order,
      headers: {Accept: 'application/json'},
    });
    const answer = (await response.json()) as Answer;
    if (answer.receipt) location.assign(answer.receipt);
    else show(answer);
  } catch {
    show({title: 'No answer from the shop', message: 'Check your connection and try again.'});
  } finally {
    setBusy(false);
  }
}

function setBusy(busy: boolean): void {
  if (form) form.ariaBusy = String(busy);
  button?.setAttribute('aria-disabled', String(busy));
}

function show({title = '', message = '', code, received = ''}: Answer): void {
  const content = template?.content.cloneNode(true) as DocumentFragment;
  const put = (selector: string, text: string) => {
    const element = content.querySelector(selector);
    if (element) element.textContent = text;
  };
  put('h3', title);
  put('[data-is=message]', message);
  put('[data-is=code]', code ?? 'nothing');
  put('pre', received.replaceAll('&', '\n&'));
  refusal?.replaceChildren(content);
}

export {};
