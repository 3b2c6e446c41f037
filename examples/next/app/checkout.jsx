'use client';
import {useState} from 'react';
import 'token-forms/define/card-token-form.js';
import {CardTokenForm} from 'token-forms/react';

export function Checkout({frameSrc}) {
  const [token, setToken] = useState();
  return (
    <>
      <CardTokenForm
        publishableKey="pk_test_sandbox"
        apiBase={frameSrc ? undefined : 'http://127.0.0.1:12111'}
        frameSrc={frameSrc}
        onToken={({detail}) => setToken(detail.token)}
      />
      <p>
        Token: <output>{token?.id ?? 'none yet'}</output>
      </p>
    </>
  );
}
