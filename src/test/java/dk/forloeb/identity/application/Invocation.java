package dk.forloeb.identity.application;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Map;

/** A call of a method without parameters, as the container hands it to an interceptor. */
record Invocation(Object getTarget, Method getMethod) implements InvocationContext {

    static Invocation of(Object target, String method) throws NoSuchMethodException {
        return new Invocation(target, target.getClass().getMethod(method));
    }

    @Override
    public Object proceed() throws Exception {
        return getMethod.invoke(getTarget);
    }

    @Override
    public Object getTimer() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Constructor<?> getConstructor() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object[] getParameters() {
        return new Object[0];
    }

    @Override
    public void setParameters(Object[] parameters) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Object> getContextData() {
        return Map.of();
    }
}
