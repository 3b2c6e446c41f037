import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {TokenEvent} from 'token-forms';
import 'token-forms/define/card-token-form.js';

/** Of the build: `define` in angular.json, or `ng build --define`. */
declare const FRAME_SRC: string | undefined;

@Component({
  selector: 'app-checkout',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Checkout</h1>
    <card-token-form
      publishable-key="pk_test_sandbox"
      [attr.api-base]="frameSrc ? undefined : 'http://127.0.0.1:12111'"
      [attr.frame-src]="frameSrc"
      (token)="hear($event)"
    ></card-token-form>
    <p>
      Token: <output>{{ token() }}</output>
    </p>
  `,
})
export class Checkout {
  readonly frameSrc = FRAME_SRC;
  readonly token = signal('none yet');

  hear({detail}: TokenEvent): void {
    this.token.set(detail.token.id);
  }
}
