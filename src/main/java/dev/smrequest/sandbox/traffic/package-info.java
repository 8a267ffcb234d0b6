/** What goes over the sandbox's wires, both ways: a bounded log of it, and the faults that can be put into it. */
package dev.smrequest.sandbox.traffic;
