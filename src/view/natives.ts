const {fetch} = globalThis;

/** The `fetch` of the moment when this module was loaded: a script that replaces it later sees no request. */
export const fetchAtLoad = (url: string, init: RequestInit): Promise<Response> => fetch(url, init);
