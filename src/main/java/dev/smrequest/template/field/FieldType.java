package dev.smrequest.template.field;

/** How a section of the template is asked for. */
public enum FieldType {
    SHORT_TEXT,
    LONG_TEXT,
    /** One of the choices. */
    CHOICE,
    /** Any number of the choices. */
    SEVERAL,
    /** A day; also sets the due date. */
    DATE,
    /** One box: yes or no. */
    CHECKBOX
}
