import {createElement, createRef} from 'react';
import type {CardTokenForm as CardTokenFormElement} from '../../src/index.js';
import {AccountTokenForm, CardTokenForm, CvcUpdateForm, PiiTokenForm} from '../../src/react/index.js';

const ref = createRef<CardTokenFormElement>();

createElement(CardTokenForm, {
  ref,
  publishableKey: 'pk_test_1',
  collect: 'name',
  messages: {label_name: 'Pay'},
  className: 'wide',
  onToken: ({detail}) => detail.token.card?.last4,
  onTokenError: ({detail}) => detail.error.code,
  onChange: ({detail}) => detail.fields['number']?.state,
  onReady: (event) => event.target,
  onFocus: ({currentTarget}) => currentTarget.value,
});
void ref.current?.tokenize();
createElement(AccountTokenForm, {businessType: 'company', details: {company: {}}});
createElement(PiiTokenForm, {idType: 'ssn', country: 'US'});
createElement(CvcUpdateForm, {brand: undefined});

// @ts-expect-error the key is called `publishableKey`
createElement(CardTokenForm, {apiKey: 'pk_test_1'});
// @ts-expect-error a key is text
createElement(CardTokenForm, {publishableKey: 1});
// @ts-expect-error it is required or not
createElement(CardTokenForm, {required: 'yes'});
// @ts-expect-error the key travels in the header or the body, nowhere else
createElement(CardTokenForm, {auth: 'basic'});
// @ts-expect-error there is no such message
createElement(CardTokenForm, {messages: {pay: 'Pay'}});
// @ts-expect-error the event is `token`
createElement(CardTokenForm, {onTokenCreated: () => undefined});
// @ts-expect-error a form tells that it changed, not the text
createElement(CardTokenForm, {onChange: ({detail}) => void detail.text});
// @ts-expect-error a token never holds the number
createElement(CardTokenForm, {onToken: ({detail}) => void detail.token.number});
// @ts-expect-error a handler is a function
createElement(CardTokenForm, {onTokenError: 'alert(1)'});
// @ts-expect-error what a card form collects, an ID number form does not
createElement(PiiTokenForm, {collect: 'name'});
// @ts-expect-error a form has no value to begin with
createElement(CardTokenForm, {defaultValue: '4242'});
// @ts-expect-error the ref is the form's own element
createElement(CvcUpdateForm, {ref});
