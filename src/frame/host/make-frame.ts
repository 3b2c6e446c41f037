import {TokenError} from '../../client/token-error.js';
import {nameOf} from '../../base/name-of.js';
import {firstHeight} from './first-height.js';
import {FOCUS_RING_MARGIN} from '../protocol/protocol.js';
import type {TokenFormElement} from '../../base/token-form-element.js';

/** Where a frame comes from, and what it may be. */
export interface FrameAddress {
  readonly url: string;
  /** The origin that its messages have: `null` for a sandboxed one. */
  readonly origin: string;
  /** It lies on the page's own origin, and is kept apart by an opaque one. */
  readonly sandboxed: boolean;
}

/**
 * Where a `frame-src` leads.
 * @throws {TokenError} `configuration_error`, code `frame_src`, for what is empty, or no `https:` URL, nor an `http:`
 *   one on a page that came by `http:` itself
 */
export function frameAddress(src: string): FrameAddress {
  const {protocol, href, origin} = Object.assign(document.createElement('a'), {href: src});
  if (!src || (protocol !== 'https:' && protocol + location.protocol !== 'http:http:')) {
    throw new TokenError('configuration_error', 'Set frame-src to an https: URL.', {code: 'frame_src'});
  }
  const sandboxed = origin === location.origin;
  return {url: href, origin: sandboxed ? 'null' : origin, sandboxed};
}

/** An empty frame for an element. It is loaded once it is on the page. */
export function makeFrame(element: TokenFormElement, {url, sandboxed}: FrameAddress): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = url;
  frame.title = nameOf(element) ?? 'Secure form'; // until the customer's texts are there
  // it may not lead the page away, nor open windows
  frame.sandbox.value = `allow-scripts allow-forms${sandboxed ? '' : ' allow-same-origin'}`;
  frame.allow = allowed();
  frame.referrerPolicy = 'strict-origin';
  const height = firstHeight(element, element.offsetWidth) + 2 * FOCUS_RING_MARGIN;
  // the page's style sheets may have rules for frames
  frame.style.cssText = `display:block;width:calc(100% + ${2 * FOCUS_RING_MARGIN}px);max-width:none;height:${height}px;margin:-${FOCUS_RING_MARGIN}px;border:0`;
  return frame;
}

/** What browsers that fill in frames only with leave know such leave by; others would complain of the names. */
function allowed(): string {
  const {featurePolicy} = document as {featurePolicy?: {features(): readonly string[]}};
  const known = featurePolicy?.features() ?? [];
  return ['autofill', 'shared-autofill'].filter((name) => known.includes(name)).join('; ');
}
