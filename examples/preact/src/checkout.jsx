import {useState} from 'preact/hooks';
import 'token-forms/define/card-token-form.js';

export function Checkout() {
  const [token, setToken] = useState();
  return (
    <>
      <card-token-form
        publishable-key="pk_test_sandbox"
        api-base="http://127.0.0.1:12111"
        frame-src={import.meta.env.VITE_FRAME_SRC}
        ontoken={({detail}) => setToken(detail.token)}
      />
      <p>
        Token: <output>{token?.id ?? 'none yet'}</output>
      </p>
    </>
  );
}
