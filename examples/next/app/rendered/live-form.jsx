'use client';
import 'token-forms/hydrate.js';
import {useEffect, useRef, useState} from 'react';
import 'token-forms/define/card-token-form.js';

export function LiveForm({html}) {
  const place = useRef(null);
  const [token, setToken] = useState();
  useEffect(() => {
    const {current} = place;
    const hear = ({detail}) => setToken(detail.token);
    current.addEventListener('token', hear);
    return () => current.removeEventListener('token', hear);
  }, []);
  return (
    <>
      <div ref={place} suppressHydrationWarning dangerouslySetInnerHTML={{__html: html}} />
      <p>
        Token: <output>{token?.id ?? 'none yet'}</output>
      </p>
    </>
  );
}
