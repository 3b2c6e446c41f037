/** Stands in for the modules that need a page where a bundler says that there will be none: in a worker of any kind. */
export {};
