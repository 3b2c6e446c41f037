import type {TestRunnerConfig} from '@web/test-runner';
import {text} from 'node:stream/consumers';
import {FORM_TARGET, type Submission} from './submission.js';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** Answers submissions of whole forms, as a page's own server would. */
export const formTarget: Middleware = async (context, next) => {
  if (!context.path.startsWith(FORM_TARGET)) {
    await next();
    return;
  }
  const submission: Submission = {
    method: context.method,
    url: context.url,
    body: await text(context.req),
  };
  context.type = 'text/plain';
  context.body = JSON.stringify(submission);
};
