/** How a stand-up looks: its modal and its count at the end. */
package dev.smrequest.triage.standup.view;
