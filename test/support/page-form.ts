import {fixture, html, oneEvent} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {FORM_TARGET, type Submission} from './web-test-runner/submission.js';

/** A form of the page's own, with no script of its own, that posts into a frame. */
export interface PageForm {
  readonly form: HTMLFormElement;
  /** Everything that the server received. */
  readonly submissions: readonly Submission[];
  /** Every `submit` event that a listener of the page sees, by its submitter's name. */
  readonly submits: readonly string[];
  /** The next thing that the server receives after this action. */
  readonly submissionOf: (action: () => unknown) => Promise<Submission>;
}

let frames = 0;

/** Puts a page's own form around what is given, and what is to stand beside the form. */
export async function pageForm(content: TemplateResult, beside?: TemplateResult): Promise<PageForm> {
  const target = `frame-${++frames}`;
  const root = await fixture<HTMLElement>(
    html`<div>
      <form method="post" action=${FORM_TARGET} target=${target}>${content}</form>
      ${beside}<iframe name=${target} title="answer"></iframe>
    </div>`,
  );
  const form = root.querySelector('form') as HTMLFormElement;
  const frame = root.querySelector(':scope > iframe') as HTMLIFrameElement;
  const submissions: Submission[] = [];
  frame.addEventListener('load', () => {
    const answer = frame.contentDocument?.body.textContent;
    if (answer) submissions.push(JSON.parse(answer) as Submission);
  });
  const submits: string[] = [];
  form.addEventListener('submit', ({submitter}) =>
    submits.push((submitter as HTMLButtonElement | null)?.name ?? ''),
  );
  return {
    form,
    submissions,
    submits,
    async submissionOf(action) {
      const loaded = oneEvent(frame, 'load');
      await action();
      await loaded;
      const last = submissions.at(-1);
      if (!last) throw new Error('Nothing was received.');
      return last;
    },
  };
}
