import {createSignal} from 'solid-js';
import 'token-forms/define/card-token-form.js';

export function Checkout() {
  const [token, setToken] = createSignal('none yet');
  return (
    <>
      <card-token-form
        publishable-key="pk_test_sandbox"
        api-base="http://127.0.0.1:12111"
        frame-src={import.meta.env.VITE_FRAME_SRC}
        on:token={({detail}) => setToken(detail.token.id)}
      />
      <p>
        Token: <output>{token()}</output>
      </p>
    </>
  );
}
