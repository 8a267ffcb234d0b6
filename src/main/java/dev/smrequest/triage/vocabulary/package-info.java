/** Names of the process as people type them: in any case, with blanks or dashes, quoted or not. Pure. */
package dev.smrequest.triage.vocabulary;
